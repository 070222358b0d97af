import type Sharp from 'sharp';
import { InvalidInput } from '../errors/domain-error.js';
import type { UploadedFile } from './uploads.js';

export interface PreparedPhoto {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  /** For lists and cards: a page with ten of them stays light. */
  readonly smallBytes: Buffer;
}

interface Size {
  readonly side: number;
  /** A page with its photos comes in under 100 kB; about 58 of those are the page itself. */
  readonly mostBytes: number;
}

const LARGE: Size = { side: 1200, mostBytes: 40_000 };
const SMALL: Size = { side: 400, mostBytes: 10_000 };
const QUALITIES = [78, 64, 50, 38, 28];
/** More than any phone makes; a small file can unfold into a huge picture. */
const MOST_PIXELS = 60_000_000;
const KINDS = new Set(['jpeg', 'png', 'webp']);

/**
 * Looks at the content, not at the name: what is not a photo is refused. Turning it upright, making it smaller and
 * writing it anew leaves nothing of what the camera noted, the place included. Slow, so never inside a transaction.
 * @throws InvalidInput about `field`
 */
export async function preparePhoto(upload: UploadedFile, field = 'foto'): Promise<PreparedPhoto> {
  if (upload.isTooLarge) throw new InvalidInput({ [field]: 'Deze foto is groter dan 15 MB. Maak hem kleiner, of kies een andere.' });
  const sharp = await loadSharp();
  try {
    const { format } = await sharp(upload.bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    if (!KINDS.has(format)) throw new Error(`not a photo: ${format}`);
    const upright = sharp(upload.bytes, { limitInputPixels: MOST_PIXELS }).rotate();
    const { data, info } = await upright.resize(within(LARGE)).png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true });
    const bytes = await light(sharp(data), LARGE);
    return { bytes, width: info.width, height: info.height, smallBytes: await light(sharp(data).resize(within(SMALL)), SMALL) };
  } catch {
    throw new InvalidInput({ [field]: 'Dit bestand is geen foto die we kennen. Kies een JPG, PNG of WebP.' });
  }
}

const within = ({ side }: Size): Sharp.ResizeOptions => ({ width: side, height: side, fit: 'inside', withoutEnlargement: true });

/** As fine as it can be within its weight; a very busy photo ends a little coarser, and a little heavier. */
async function light(picture: Sharp.Sharp, { mostBytes }: Size): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    bytes = await picture.clone().webp({ quality }).toBuffer();
    if (bytes.length <= mostBytes) break;
  }
  return bytes;
}

/** Only once somebody adds a photo: most days nobody does, and it takes memory and time to start. */
async function loadSharp(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  return sharp;
}
