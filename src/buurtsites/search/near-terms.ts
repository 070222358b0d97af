import levenshtein from 'damerau-levenshtein';

const SHORTEST_PART = 4;
const MOST = 5;

/**
 * Which known terms somebody may have meant by one that nothing has: a typing error away, or a part of the same
 * compound ("telefoonhulp" finds "telefoon", "koor" finds "lindenkoor"). Nearest first.
 */
export function nearTerms(asked: string, known: Iterable<string>): readonly string[] {
  const most = mistakesIn(asked);
  return [...known]
    .map((term) => ({ term, away: isPartOf(asked, term) ? 0.5 : levenshtein(asked, term).steps }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away || a.term.localeCompare(b.term, 'nl'))
    .slice(0, MOST)
    .map(({ term }) => term);
}

/** Short words differ too much by one letter to forgive any. */
const mistakesIn = (term: string): number => (term.length < 4 ? 0.5 : term.length < 8 ? 1 : 2);

function isPartOf(asked: string, term: string): boolean {
  const [short, long] = asked.length < term.length ? [asked, term] : [term, asked];
  return short.length >= SHORTEST_PART && short !== long && (long.startsWith(short) || long.endsWith(short));
}
