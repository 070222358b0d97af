import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { typedIn } from '../../../platform/web/forms.js';
import { type Block, MOST_BLOCKS } from '../../content/programme-content.js';

/** Beside what is there, for what comes. */
const SPARE = 3;

export const BLOCK_PARTS = ['plek', 'wat', 'minuten', 'netto', 'les'] as const;
export type BlockPart = (typeof BLOCK_PARTS)[number];
type BlockValues = Readonly<Record<BlockPart, string>>;

export const blockField = (row: number, part: BlockPart): string => `blok${String(row)}-${part}`;

/** The rows of the form, in their order, and some empty ones. */
export function blockRows(blocks: readonly Block[]): Readonly<Record<string, string>> {
  const count = Math.max(blocks.length, Math.min(blocks.length + SPARE, MOST_BLOCKS));
  const rows = Array.from({ length: count }, (_, row) => {
    const block = blocks[row];
    const values: BlockValues = block
      ? { plek: String(row + 1), wat: block.title, minuten: String(block.minutes), netto: block.net ? 'ja' : '', les: block.lesson ?? '' }
      : { plek: '', wat: '', minuten: '', netto: 'ja', les: '' };
    return BLOCK_PARTS.map((part) => [blockField(row, part), values[part]] as const);
  });
  return Object.fromEntries(rows.flat());
}

/** How many rows a sent form has: a hundred at most, whatever was sent. */
export function rowsSent(body: Readonly<Record<string, unknown>>): number {
  const numbers = Object.keys(body).flatMap((name) => /^blok(\d{1,2})-/.exec(name)?.[1] ?? []);
  return Math.max(-1, ...numbers.map(Number)) + 1;
}

/** The parts of a dagdeel with their minutes (D12), put in the order of the numbers before them; a row without words is no row. @throws InvalidInput */
export function blocksIn(body: Readonly<Record<string, unknown>>, lessonKeys: readonly string[]): readonly Block[] {
  const value = (row: number, part: BlockPart): string => typedIn(body, blockField(row, part));
  const errors: Record<string, string> = {};
  const rows = Array.from({ length: rowsSent(body) }, (_, row) => row).filter((row) => value(row, 'wat') !== '');
  const [oneTooMany] = rows.slice(MOST_BLOCKS);
  if (oneTooMany !== undefined)
    errors[blockField(oneTooMany, 'wat')] = `Een bijeenkomst heeft hoogstens ${String(MOST_BLOCKS)} onderdelen. Voeg er een paar samen.`;
  const blocks = rows.map((row) => {
    const [title, minutes, lesson] = [value(row, 'wat'), Number(value(row, 'minuten')), value(row, 'les')];
    if (title.length > 120) errors[blockField(row, 'wat')] = 'Houd het onder de 120 tekens.';
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 600)
      errors[blockField(row, 'minuten')] = `Hoeveel minuten duurt “${title.slice(0, 40)}”? Schrijf een heel getal.`;
    if (lesson !== '' && !lessonKeys.includes(lesson)) errors[blockField(row, 'les')] = 'Kies een les van deze module.';
    const place = Number(value(row, 'plek')) || rows.length + row + 1;
    return { place, block: { title, minutes, net: value(row, 'netto') === 'ja', ...(lesson !== '' && { lesson }) } };
  });
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors);
  return blocks.sort((a, b) => a.place - b.place).map(({ block }) => block);
}
