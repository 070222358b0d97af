/**
 * @param {readonly { what: string, value: number, unit: string, target?: { most: number } | { least: number } }[]} rows
 * @returns {string} a Markdown table
 */
export function table(rows) {
  const lines = rows.map((row) => [row.what, `${round(row.value)} ${row.unit}`.trim(), targetOf(row), verdictOf(row)]);
  const all = [['Measure', 'Value', 'Target', 'Met'], ...lines];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const print = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [print(all[0]), print(widths.map((width) => '-'.repeat(width))), ...all.slice(1).map(print)].join('\n');
}

export const isMet = ({ value, target }) => !target || ('most' in target ? value <= target.most : value >= target.least);

function targetOf({ target, unit }) {
  if (!target) return '';
  return 'most' in target ? `at most ${target.most} ${unit}`.trim() : `at least ${target.least} ${unit}`.trim();
}

const verdictOf = (row) => (row.target ? (isMet(row) ? 'yes' : 'NO') : '');

const round = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
