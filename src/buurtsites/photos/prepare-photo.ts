import sharp from 'sharp';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { UploadedFile } from '../../platform/web/uploads.js';

export interface PreparedPhoto {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

const LARGEST = 10 * 1024 * 1024;
const WIDEST = 1600;
/** More than any phone makes; a small file can unfold into a huge picture. */
const MOST_PIXELS = 60_000_000;
const KINDS = new Set(['jpeg', 'png', 'webp']);

/**
 * Looks at the content, not at the name: what is not a photo is refused. Turning it upright, making it smaller and
 * writing it anew leaves nothing of what the camera noted, the place included. Slow, so never inside a transaction.
 * @throws InvalidInput about `field`
 */
export async function preparePhoto(upload: UploadedFile, field = 'foto'): Promise<PreparedPhoto> {
  if (upload.isTooLarge || upload.bytes.length > LARGEST)
    throw new InvalidInput({ [field]: 'Deze foto is groter dan 10 MB. Maak hem kleiner, of kies een andere.' });
  try {
    const { format } = await sharp(upload.bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    if (!KINDS.has(format)) throw new Error(`not a photo: ${format}`);
    const written = sharp(upload.bytes, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await written.webp({ quality: 78 }).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    throw new InvalidInput({ [field]: 'Dit bestand is geen foto die we kennen. Kies een JPG, PNG of WebP.' });
  }
}
