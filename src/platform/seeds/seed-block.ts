import { closest } from './closest.js';
import type { SeedFile } from './seed-file.js';
import { isSlug } from './slug.js';

type Path = readonly (string | number)[];
type Values = Readonly<Record<string, unknown>>;

/** A block of a YAML file, read word by word. What is wrong becomes a remark on its line; then an empty value is given. */
export class SeedBlock {
  private constructor(
    private readonly file: SeedFile,
    private readonly path: Path,
    /** null: there is no block here, which has been said. */
    private readonly values: Values | null,
  ) {}

  /** The whole file as a block that knows these words and no others. */
  static of(file: SeedFile, known: readonly string[]): SeedBlock {
    return SeedBlock.at(file, [], file.values, known);
  }

  /** A file that is a list of blocks. */
  static listIn(file: SeedFile, known: readonly string[]): readonly SeedBlock[] {
    return blocksIn(file, [], file.values, known);
  }

  static at(file: SeedFile, path: Path, value: unknown, known: readonly string[]): SeedBlock {
    if (!isBlock(value)) {
      if (file.remarks.length === 0) file.refuse(path, `hier horen ${known.map((word) => `\`${word}\``).join(', ')} te staan.`);
      return new SeedBlock(file, path, null);
    }
    for (const word of Object.keys(value))
      if (!known.includes(word)) file.refuse([...path, word], `het woord \`${word}\` kennen we hier niet.${closest(word, known)}`);
    return new SeedBlock(file, path, value);
  }

  text(name: string, longest = 2000): string {
    const value = this.values?.[name];
    if (typeof value !== 'string' || value.trim() === '') return this.refused(name, `\`${name}\` ontbreekt of is leeg.`, '');
    if (value.length > longest) return this.refused(name, `\`${name}\` heeft meer dan ${String(longest)} tekens. Maak het korter.`, '');
    return value;
  }

  optionalText(name: string, longest: number): string | null {
    return this.values?.[name] === undefined ? null : this.text(name, longest);
  }

  key(name = 'key'): string {
    const key = this.text(name, 60);
    if (key !== '' && !isSlug(key)) this.refuse(name, `de sleutel "${key}" mag alleen kleine letters, cijfers en streepjes hebben.`);
    return key;
  }

  oneOf<const T extends string>(name: string, words: readonly [T, ...T[]]): T {
    const value = this.values?.[name];
    const word = words.find((each) => each === value);
    if (word) return word;
    return this.refused(name, `kies bij \`${name}\` uit ${words.join(', ')}.${closest(typeof value === 'string' ? value : '', words)}`, words[0]);
  }

  isTrue(name: string): boolean {
    const value = this.values?.[name];
    return typeof value === 'boolean' ? value : this.refused(name, `schrijf bij \`${name}\` true of false.`, false);
  }

  whole(name: string, from: number): number {
    const value = this.values?.[name];
    return Number.isInteger(value) && Number(value) >= from
      ? Number(value)
      : this.refused(name, `\`${name}\` is een heel getal vanaf ${String(from)}.`, from);
  }

  texts(name: string): readonly string[] {
    const value = this.values?.[name];
    const isWhole = Array.isArray(value) && value.every((each) => typeof each === 'string' && each.trim() !== '');
    return isWhole ? (value as string[]) : this.refused(name, `\`${name}\` is een lijst met teksten. Leeg? Schrijf dan [].`, []);
  }

  blocks(name: string, known: readonly string[]): readonly SeedBlock[] {
    return this.values === null ? [] : blocksIn(this.file, [...this.path, name], this.values[name], known);
  }

  refuse(name: string | readonly (string | number)[], text: string): void {
    if (this.values) this.file.refuse([...this.path, ...(typeof name === 'string' ? [name] : name)], text);
  }

  private refused<T>(name: string, text: string, instead: T): T {
    this.refuse(name, text);
    return instead;
  }
}

function blocksIn(file: SeedFile, path: Path, value: unknown, known: readonly string[]): readonly SeedBlock[] {
  if (Array.isArray(value)) return value.map((each: unknown, index) => SeedBlock.at(file, [...path, index], each, known));
  if (file.remarks.length === 0 || path.length > 0) file.refuse(path, path.length > 0 ? `\`${String(path.at(-1))}\` is een lijst. Leeg? Schrijf dan [].` : 'hier hoort een lijst te staan.');
  return [];
}

const isBlock = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
