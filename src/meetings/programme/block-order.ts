export interface Line {
  /** Left out: new. */
  readonly id?: string;
  readonly title: string;
  readonly minutes: number;
  readonly isNet: boolean;
  readonly lessonKey: string | null;
}

export type BlockChange =
  | { readonly kind: 'add'; readonly line: Line }
  | { readonly kind: 'edit'; readonly at: number; readonly line: Omit<Line, 'id' | 'lessonKey'> }
  | { readonly kind: 'up' | 'down' | 'remove'; readonly at: number };

/** The blocks after one change; what is not there changes nothing. */
export function changed(lines: readonly Line[], change: BlockChange): readonly Line[] {
  if (change.kind === 'add') return [...lines, change.line];
  const { at } = change;
  const line = lines[at];
  if (!line) return lines;
  if (change.kind === 'edit') return lines.with(at, { ...line, ...change.line });
  const others = lines.toSpliced(at, 1);
  if (change.kind === 'remove') return others;
  return others.toSpliced(Math.max(0, change.kind === 'up' ? at - 1 : at + 1), 0, line);
}
