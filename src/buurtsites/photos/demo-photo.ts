import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_PHOTO, type PhotoInput } from './photos.service.js';
import { preparePhoto } from '../../platform/web/prepare-photo.js';

/** How a text in seeds/demo names its picture: a file in seeds/demo/beelden, and what it shows. */
export interface DemoPicture {
  readonly foto?: string;
  readonly alt?: string;
}

/** A picture of the demo, made ready as an uploaded photo is. */
export async function demoPhoto({ foto, alt = '' }: DemoPicture): Promise<PhotoInput> {
  if (foto === undefined) return NO_PHOTO;
  const filename = `${foto}.webp`;
  const bytes = readFileSync(join(process.cwd(), 'seeds/demo/beelden', filename));
  return { photo: await preparePhoto({ filename, bytes, isTooLarge: false }), alt, isTakenAway: false };
}
