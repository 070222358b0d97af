const LONGEST_SUMMARY = 180;

/** The beginning of a text on one line, without the signs of Markdown; never half a word or half an emoji. */
export function summaryOf(text: string): string {
  const plain = text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    // what was on lines of its own must not run together
    .replaceAll(/([^\s.,:;!?])[ \t]*\n(?:\s*\n|(?=\s*(?:[-*+]|\d+\.)\s))/g, '$1 ·\n')
    .replaceAll(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_]{1,3}(\S[^*_]*)[*_]{1,3}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const signs = Array.from(new Intl.Segmenter('nl').segment(plain), ({ segment }) => segment);
  if (signs.length <= LONGEST_SUMMARY) return plain;
  const start = signs.slice(0, LONGEST_SUMMARY).join('');
  return `${start.replace(/\s\S*$/, '')}…`;
}
