import type Sharp from 'sharp';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { UploadedFile } from '../../platform/web/uploads.js';

export interface PreparedPhoto {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  /** For lists and cards: a page with ten of them stays light. */
  readonly smallBytes: Buffer;
}

const WIDEST = 1600;
const SMALL = 480;
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
    const { data, info } = await within(upright, WIDEST).webp({ quality: 78 }).toBuffer({ resolveWithObject: true });
    const smallBytes = await within(sharp(data), SMALL).webp({ quality: 74 }).toBuffer();
    return { bytes: data, width: info.width, height: info.height, smallBytes };
  } catch {
    throw new InvalidInput({ [field]: 'Dit bestand is geen foto die we kennen. Kies een JPG, PNG of WebP.' });
  }
}

const within = (picture: Sharp.Sharp, side: number): Sharp.Sharp => picture.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });

/** Only once somebody adds a photo: most days nobody does, and it takes memory and time to start. */
async function loadSharp(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  return sharp;
}
