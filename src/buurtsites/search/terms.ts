import { stemmer } from '@orama/stemmers/dutch';
import { STOP_WORDS } from './stop-words.js';

const MOST_TERMS = 2000;

/**
 * Words as they are compared: without capitals and accents, and as their Dutch stem, so that "fietsen" finds "fiets".
 * Both databases keep and ask these same terms. Each once, in the order in which they appear.
 */
export function termsOf(text: string): readonly string[] {
  const words = wordsIn(text);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  // "wie helpt waarmee" consists of stop words only, and still is asked for
  const stems = (telling.length > 0 ? telling : words).map(stemOf);
  return [...new Set(stems)].slice(0, MOST_TERMS);
}

/** The stemmer takes one ending at a time: "fietsen" becomes "fiets", and "fiets" becomes "fiet". Stemmed until it stays, they meet. */
function stemOf(word: string): string {
  const stem = stemmer(word);
  return stem === word || stem === '' ? word : stemOf(stem);
}

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word.length <= 60);
