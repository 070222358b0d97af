import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { slugFrom } from '../../../platform/seeds/slug.js';
import { typedIn } from '../../../platform/web/forms.js';
import { preparePhoto } from '../../../platform/web/prepare-photo.js';
import { type UploadedFile, uploadIn } from '../../../platform/web/uploads.js';
import { LARGEST_FILE } from '../../content/programme-source.js';

/** A picture or document to put into a text. */
export interface Attachment {
  /** Wanted; another number follows when it is taken. */
  readonly name: string;
  readonly bytes: Buffer;
  /** The line of Markdown that shows it under the name it got. */
  readonly lineFor: (name: string) => string;
}

const LONGEST_ALT = 300;

/** Reads `bestand`, `alt` and `video` from a form, before the transaction. @throws InvalidInput about them */
export async function attachmentIn(body: unknown): Promise<Attachment | null> {
  const upload = uploadIn(body, 'bestand');
  const [alt, video] = [typedIn(body, 'alt'), typedIn(body, 'video')];
  if (!upload) {
    if (video !== '') throw new InvalidInput({ bestand: 'Kies ook een stilstaand beeld van de video. Dat plaatje staat dan in de les.' });
    if (alt !== '') throw new InvalidInput({ bestand: 'Kies het bestand nog een keer, of maak de beschrijving leeg.' });
    return null;
  }
  const words = asLinkText(alt);
  if (words === '') throw new InvalidInput({ alt: 'Schrijf wat erop te zien is. Dan weet ook wie het niet ziet wat er staat.' });
  if (words.length > LONGEST_ALT) throw new InvalidInput({ alt: 'Houd het onder de 300 tekens.' });
  if (isPdf(upload.bytes)) return documentOf(upload, words, video);
  const { bytes } = await pictureOf(upload);
  const name = `${nameFrom(upload.filename)}.webp`;
  const link = video === '' ? null : videoLink(video);
  return { name, bytes, lineFor: (given) => (link ? videoLines(words, given, link) : `![${words}](bestanden/${given})`) };
}

/** Brackets would end the words of a link, a line break its line. */
const asLinkText = (words: string): string =>
  words
    .replaceAll(/[[\]\\<>`*_]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** By its content: what a name says anybody can write. */
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString('latin1') === '%PDF-';

function documentOf({ filename, bytes, isTooLarge }: UploadedFile, words: string, video: string): Attachment {
  if (video !== '') throw new InvalidInput({ bestand: 'Bij een video hoort een plaatje, geen pdf.' });
  if (isTooLarge || bytes.length > LARGEST_FILE) throw new InvalidInput({ bestand: 'Deze pdf is groter dan 2 MB. Maak hem kleiner, of verwijs met een link.' });
  return { name: `${nameFrom(filename)}.pdf`, bytes, lineFor: (given) => `[${words} (pdf)](bestanden/${given})` };
}

async function pictureOf(upload: UploadedFile): Promise<{ readonly bytes: Buffer }> {
  try {
    return await preparePhoto(upload, 'bestand');
  } catch (error) {
    if (!(error instanceof InvalidInput) || upload.isTooLarge) throw error;
    throw new InvalidInput({ bestand: 'Dit bestand kennen we niet. Kies een plaatje (JPG, PNG of WebP) of een pdf.' });
  }
}

function videoLink(video: string): URL {
  const url = URL.canParse(video) ? new URL(video) : null;
  if (url?.protocol !== 'https:') throw new InvalidInput({ video: 'Plak het hele adres van de video. Het begint met https://' });
  return url;
}

/** A still that we host, and a link that says where it leads: nobody is followed by a player that they did not start. */
function videoLines(words: string, name: string, url: URL): string {
  const href = url.href.replaceAll('(', '%28').replaceAll(')', '%29');
  return `[![${words}](bestanden/${name})](${href})\n\n[Bekijk de video op ${url.hostname.replace(/^www\./, '')}](${href})`;
}

const nameFrom = (filename: string): string => slugFrom(filename.replace(/\.[^.]*$/, ''), 60) || 'bestand';
