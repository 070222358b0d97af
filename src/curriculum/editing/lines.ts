/** A list as somebody types it: one thing a line. */
export const linesIn = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter(Boolean);

export const asLines = (list: readonly string[]): string => list.join('\n');
