import { closest } from '../../../platform/seeds/closest.js';
import type { SeedFile } from '../../../platform/seeds/seed-file.js';

export type Path = readonly (string | number)[];
export type Values = Readonly<Record<string, unknown>>;

export const isBlock = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The blocks of a list, each with where it stands; what is no list has none. */
export const rowsIn = (values: Values, name: string): readonly (readonly [Values, Path])[] => {
  const list = values[name];
  return Array.isArray(list) ? list.flatMap((row: unknown, index) => (isBlock(row) ? [[row, [name, index]] as const] : [])) : [];
};

/** Refuses a word that is none of the known ones, at its own line. */
export function known(file: SeedFile, path: Path, word: unknown, words: readonly string[], what: string): void {
  const said = typeof word === 'string' ? word : '';
  if (!words.includes(said)) file.refuse(path, `${what} \`${said}\` kennen we niet.${closest(said, words)}`);
}

/** A whole number of days, from 0. */
export function days(file: SeedFile, path: Path, value: unknown, most: number): void {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > most)
    file.refuse(path, `\`${String(path.at(-1))}\` is een heel getal van 0 tot en met ${String(most)}.`);
}
