import levenshtein from 'damerau-levenshtein';
import type { Asked } from './ranking.js';

const SHORTEST_PART = 4;
const MOST = 5;
/** More words than anybody mistypes at once; each is held against every term of the site. */
const MOST_FORGIVEN = 4;

/** What may be meant by terms that nothing on the site begins with; only of the first few. */
export const meantBy = (missed: readonly string[], known: ReadonlySet<string>): readonly Asked[] =>
  missed
    .slice(0, MOST_FORGIVEN)
    .map((term) => ({ term, near: nearTerms(term, known) }))
    .filter(({ near }) => near.length > 0);

/**
 * Which known terms somebody may have meant by one that nothing has: a typing error away, or a part of the same
 * compound ("telefoonhulp" finds "telefoon", "koor" finds "lindenkoor"). Nearest first.
 */
export function nearTerms(asked: string, known: Iterable<string>): readonly string[] {
  const most = mistakesIn(asked);
  return [...known]
    .map((term) => ({ term, away: isPartOf(asked, term) ? 0.5 : mistakesBetween(asked, term, most) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away || a.term.localeCompare(b.term, 'nl'))
    .slice(0, MOST)
    .map(({ term }) => term);
}

/** Short words differ too much by one letter to forgive any. */
const mistakesIn = (term: string): number => (term.length < 4 ? 0.5 : term.length < 8 ? 1 : 2);

/** Words differ by at least as many letters as one is longer; comparing letter by letter is the costly part. */
const mistakesBetween = (asked: string, term: string, most: number): number =>
  Math.max(1, Math.abs(asked.length - term.length)) > most ? Infinity : levenshtein(asked, term).steps;

function isPartOf(asked: string, term: string): boolean {
  const [short, long] = asked.length < term.length ? [asked, term] : [term, asked];
  return short.length >= SHORTEST_PART && short !== long && (long.startsWith(short) || long.endsWith(short));
}
