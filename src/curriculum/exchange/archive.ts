import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, validateFileName, type Entry, type ZipFile as OpenedZip } from 'yauzl';
import { ZipFile } from 'yazl';
import { LARGEST_FILE, type ProgrammeFiles } from '../content/programme-source.js';
import { ArchiveRefused } from './archive.errors.js';

const MOST_FILES = 1000;
/** Unpacked; of an archive that says less than it holds no more than this is read. */
const LARGEST_WHOLE = 32 * 1024 * 1024;

/** A programme as one file to keep or to send: a ZIP with one folder, as it stands in the seeds. */
export async function packed(folder: string, files: ProgrammeFiles, writtenAt: Date): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of files) zip.addBuffer(bytes, `${folder}/${path}`, { mtime: writtenAt });
  zip.end();
  return buffer(zip.outputStream);
}

export interface Unpacked {
  /** How its folder is called, for who is told what to mend. */
  readonly folder: string;
  readonly files: ProgrammeFiles;
}

/** The files in an archive of which nothing is trusted. Names are only ever keys of a map: nothing is written to disk. @throws ArchiveRefused */
export async function unpacked(bytes: Buffer): Promise<Unpacked> {
  const files = new Map<string, Buffer>();
  const zip = await opened(bytes);
  let room = LARGEST_WHOLE;
  try {
    for await (const entry of zip.eachEntry()) {
      const path = pathOf(entry);
      if (path === null) continue;
      if (files.has(path)) throw new ArchiveRefused(`“${path}” zit er twee keer in.`);
      room -= entry.uncompressedSize;
      if (room < 0) throw new ArchiveRefused('Uitgepakt is het groter dan 32 MB. Maak de plaatjes kleiner.');
      files.set(path, await contentOf(zip, entry));
    }
  } catch (error) {
    throw error instanceof ArchiveRefused ? error : broken();
  }
  return withoutTopFolder(files);
}

async function opened(bytes: Buffer): Promise<OpenedZip> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
    if (zip.entryCount > MOST_FILES) throw new ArchiveRefused(`Er zitten meer dan ${String(MOST_FILES)} bestanden in. Een programma heeft er veel minder.`);
    return zip;
  } catch (error) {
    throw error instanceof ArchiveRefused ? error : broken();
  }
}

/** Null for a folder, and for what a computer adds of its own accord. */
function pathOf({ fileNameRaw }: Entry): string | null {
  const path = fileNameRaw.toString('utf8').replaceAll('\\', '/');
  if (validateFileName(path) !== null || /\p{Cc}/u.test(path)) throw new ArchiveRefused('Er zit een bestand in met een naam die buiten de map wijst.');
  const isHidden = path.split('/').some((piece) => piece.startsWith('.') || piece === '__MACOSX');
  return path.endsWith('/') || isHidden ? null : path;
}

/** Of a file that is too large only so much that the check sees it. */
async function contentOf(zip: OpenedZip, entry: Entry): Promise<Buffer> {
  if (entry.isEncrypted()) throw new ArchiveRefused('Er zit een wachtwoord op. Pak het opnieuw in, zonder wachtwoord.');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    pieces.push(piece as Buffer);
    size += (piece as Buffer).length;
    if (size > LARGEST_FILE) break;
  }
  return Buffer.concat(pieces).subarray(0, LARGEST_FILE + 1);
}

/** Who packs the folder itself and who packs what is in it mean the same. */
function withoutTopFolder(files: ProgrammeFiles): Unpacked {
  const tops = new Set([...files.keys()].map((path) => path.slice(0, path.indexOf('/') + 1)));
  const [top = ''] = tops;
  if (tops.size !== 1 || top === '') return { folder: 'programma', files };
  return { folder: top.slice(0, -1), files: new Map([...files].map(([path, bytes]) => [path.slice(top.length), bytes])) };
}

const broken = (): ArchiveRefused => new ArchiveRefused('Dit is geen goed ZIP-bestand, of het is beschadigd. Haal het programma opnieuw op.');
