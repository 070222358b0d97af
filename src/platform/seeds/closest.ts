/** " Bedoel je `agenda`?" when one of the known words is near; else nothing. */
export function closest(word: string, known: readonly string[]): string {
  const near = known.map((each) => ({ each, distance: distance(word, each) })).sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= 3 ? ` Bedoel je \`${near.each}\`?` : '';
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
