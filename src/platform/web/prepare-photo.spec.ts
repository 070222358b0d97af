import sharp from 'sharp';
import { InvalidInput } from '../errors/domain-error.js';
import { preparePhoto } from './prepare-photo.js';

const file = (bytes: Buffer, isTooLarge = false) => ({ filename: 'foto.jpg', bytes, isTooLarge });
const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'teal' } });
const sentence = async (upload: ReturnType<typeof file>): Promise<string> => {
  const error: unknown = await preparePhoto(upload).catch((refusal: unknown) => refusal);
  return error instanceof InvalidInput ? (error.fields['foto'] ?? '') : '';
};

describe('preparing a photo', () => {
  it('makes it small enough for a phone', async () => {
    const photo = await preparePhoto(file(await picture(4000, 3000).jpeg().toBuffer()));

    expect(photo).toMatchObject({ width: 1200, height: 900 });
  });

  it('turns it upright and forgets where it was taken', async () => {
    const taken = await picture(40, 30)
      .withExif({ IFD0: { Copyright: 'Riet' }, IFD3: { GPSLatitude: '52/1 4/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();

    const photo = await preparePhoto(file(taken));

    expect(photo).toMatchObject({ width: 30, height: 40 });
    expect((await sharp(photo.bytes).metadata()).exif).toBeUndefined();
  });

  it('refuses a page that is called a photo', async () => {
    expect(await sentence(file(Buffer.from('<html><script>alert(1)</script></html>')))).toContain('geen foto die we kennen');
  });

  it('refuses a drawing that could carry script', async () => {
    expect(await sentence(file(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')))).toContain(
      'geen foto die we kennen',
    );
  });

  it('makes a small one beside it, for lists', async () => {
    const { smallBytes } = await preparePhoto(file(await picture(4000, 3000).jpeg().toBuffer()));

    expect(await sharp(smallBytes).metadata()).toMatchObject({ format: 'webp', width: 400, height: 300 });
  });

  it('keeps a busy photo light, so that a page with it stays under 100 kB', async () => {
    const leaves = { type: 'gaussian', mean: 128, sigma: 6 } as const;
    const taken = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: 'green', noise: leaves } })
      .jpeg()
      .toBuffer();

    const { bytes, smallBytes } = await preparePhoto(file(taken));

    expect(bytes.length).toBeLessThan(40_000);
    expect(smallBytes.length).toBeLessThan(10_000);
  });

  it('takes a photo of 12 MB, as some phones make them', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const taken = await sharp({ create: { width: 4000, height: 3200, channels: 3, background: 'teal', noise } })
      .jpeg({ quality: 96 })
      .toBuffer();
    expect(taken.length).toBeGreaterThan(12_000_000);

    expect(await preparePhoto(file(taken))).toMatchObject({ width: 1200 });
  });

  it('refuses what is too large to have arrived whole', async () => {
    expect(await sentence(file(Buffer.alloc(10), true))).toContain('groter dan 15 MB');
  });

  it('refuses a photo that broke off on the way', async () => {
    const taken = await picture(400, 300).jpeg().toBuffer();

    expect(await sentence(file(taken.subarray(0, 300)))).toContain('geen foto die we kennen');
  });

  it('refuses a small file that unfolds into a huge picture', async () => {
    expect(await sentence(file(await picture(9000, 9000).png().toBuffer()))).toContain('geen foto die we kennen');
  });
});
