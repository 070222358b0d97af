import { hintsIn } from './reading-hints.js';

const words = (count: number): string => Array.from({ length: count }, () => 'woord').join(' ');
const hints = (text: string): readonly string[] => hintsIn('a.md', text).map(({ line, text: said }) => `${String(line)}: ${said}`);

describe('hints for easier reading', () => {
  it('leaves short sentences alone', () => {
    expect(hints('## Zo begin je\nKom bij elkaar aan tafel. Drink koffie.')).toEqual([]);
  });

  it('names the line of a sentence of more than 25 words', () => {
    expect(hints(`Kort begin.\n${words(26)}.\nNog een korte zin.`)).toEqual([expect.stringContaining('2: deze zin heeft 26 woorden')]);
  });

  it('counts a sentence of 25 words as short enough', () => {
    expect(hints(`Kort begin.\n${words(25)}.`)).toEqual([]);
  });

  it('looks at the average of the whole text', () => {
    expect(hints(`${words(16)}. ${words(18)}.`)).toEqual([expect.stringContaining('gemiddeld 17 woorden')]);
  });

  it('asks to write out an abbreviation', () => {
    expect(hints('Dat kan bijv. in de zaal.')).toEqual([expect.stringContaining('1: "bijv." is een afkorting')]);
    expect(hints('Vraag het aan de WMO balie.')).toEqual([expect.stringContaining('"WMO" is een afkorting')]);
  });

  it('accepts letters that the text explains', () => {
    expect(hints('Vraag het aan het CJG (Centrum voor Jeugd en Gezin).\nBij het CJG helpen ze je graag.')).toEqual([]);
  });
});
