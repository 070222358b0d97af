import { SeedFile, type SeedRemark } from '../../platform/seeds/seed-file.js';

/** The files of a programme by their path in its folder, as `m1/wat-is-er-al.md`. */
export type ProgrammeFiles = ReadonlyMap<string, Buffer>;

const LARGEST_TEXT = 100 * 1024;
export const LARGEST_FILE = 2 * 1024 * 1024;

/** The files that are being read, and what must be mended in them. */
export class ProgrammeSource {
  private readonly opened: SeedFile[] = [];
  private readonly yamls = new Map<string, SeedFile>();
  private readonly own: SeedRemark[] = [];
  private readonly seen = new Set<string>();
  readonly hints: SeedRemark[] = [];

  constructor(
    /** How the remarks name the folder. */
    private readonly folder: string,
    private readonly files: ProgrammeFiles,
  ) {}

  get remarks(): readonly SeedRemark[] {
    return [...this.own, ...this.opened.flatMap(({ remarks }) => remarks)];
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** Null when there is no such file, or with a remark when it cannot be read as text. */
  text(path: string): string | null {
    const bytes = this.bytes(path);
    if (!bytes) return null;
    if (bytes.length > LARGEST_TEXT)
      return this.refused(path, `dit bestand is groter dan ${String(LARGEST_TEXT / 1024)} kB. Een tekst is veel kleiner; zit er een plaatje in?`);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    } catch {
      return this.refused(path, 'dit bestand is geen UTF-8. Bewaar het opnieuw als platte tekst (UTF-8).');
    }
  }

  yaml(path: string): SeedFile | null {
    const known = this.yamls.get(path);
    if (known) return known;
    const text = this.text(path);
    if (text === null) return null;
    const file = this.open(path, text);
    this.yamls.set(path, file);
    return file;
  }

  /** A text of which the remarks count with ours. */
  open(path: string, text: string, firstLine = 1): SeedFile {
    const file = new SeedFile(this.nameOf(path), text, firstLine);
    this.opened.push(file);
    return file;
  }

  bytes(path: string): Buffer | null {
    const bytes = this.files.get(path);
    if (!bytes) return null;
    this.seen.add(path);
    return bytes;
  }

  /** The names of the files right in this folder. */
  namesIn(folder: string): readonly string[] {
    const inside = [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    return inside.filter((name) => !name.includes('/'));
  }

  refuse(path: string, text: string, line = 1): void {
    this.own.push({ file: this.nameOf(path), line, text });
  }

  /** What nobody asked for is a mistake in a name, or should not be here. */
  refuseTheRest(): void {
    for (const path of this.files.keys()) if (!this.seen.has(path)) this.refuse(path, 'dit bestand hoort nergens bij. Zet het in de lijst, of haal het weg.');
  }

  nameOf(path: string): string {
    return `${this.folder}/${path}`;
  }

  private refused(path: string, text: string): null {
    this.refuse(path, text);
    return null;
  }
}
