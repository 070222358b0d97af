import type { SeedRemark } from './seed-file.js';

const LONGEST = 25;
const LONG_ON_AVERAGE = 15;
const SHORTENED = /(?<![\p{L}.])(?:bijv|b\.v|bv|i\.v\.m|t\.b\.v|t\.a\.v|o\.a|d\.w\.z|m\.b\.t|n\.a\.v|etc|evt|incl|excl|enz|max|min)\./iu;
/** Letters that everybody says as letters. */
const KNOWN = new Set(['OK', 'TV', 'PDF', 'USB', 'SMS']);

interface Sentence {
  readonly line: number;
  readonly words: number;
  readonly text: string;
}

/** What makes a text hard to read: advice, never a reason to refuse it. */
export function hintsIn(file: string, text: string): SeedRemark[] {
  const lines = text.split(/\r?\n/);
  const sentences = lines.flatMap((line, index) => sentencesIn(line, index + 1));
  const hints = sentences
    .filter(({ words }) => words > LONGEST)
    .map(({ line, words, text: said }) => ({ file, line, text: `deze zin heeft ${String(words)} woorden: "${said.slice(0, 40)}…". Maak er twee van.` }));
  for (const [index, line] of lines.entries()) {
    const short = abbreviationIn(line, text);
    if (short) hints.push({ file, line: index + 1, text: `"${short}" is een afkorting. Schrijf het woord uit.` });
  }
  const average = sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(1, sentences.length);
  if (average > LONG_ON_AVERAGE)
    hints.push({
      file,
      line: 1,
      text: `de zinnen hebben gemiddeld ${String(Math.round(average))} woorden. Hoogstens ${String(LONG_ON_AVERAGE)} leest prettig.`,
    });
  return hints;
}

function sentencesIn(line: string, number: number): Sentence[] {
  const said = line.replace(/^\s*(?:[-*#>]+|\d+\.|[a-z]+:)\s*/, '').replace(/[*_`"“”]/g, '');
  return said
    .split(/(?<=[.!?:])\s+/)
    .map((text) => ({ line: number, text, words: text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length }))
    .filter(({ words }) => words > 1);
}

/** Letters stand for words; "WMO (Wet …)" anywhere in the text explains them. */
function abbreviationIn(line: string, text: string): string | null {
  const shortened = SHORTENED.exec(line)?.[0];
  if (shortened) return shortened;
  const letters = (line.match(/(?<![\p{L}\d])\p{Lu}{2,6}(?![\p{L}\d])/gu) ?? []).find(
    (word) => !KNOWN.has(word) && !text.includes(`${word} (`) && !text.includes(`(${word})`),
  );
  return letters ?? null;
}
