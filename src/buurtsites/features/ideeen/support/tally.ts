import type { IdeaSupporter } from './idea-supporter.entity.js';

type Row = Pick<IdeaSupporter, 'personId' | 'paperName' | 'joins'>;

export interface Tally {
  /** Everybody who stands behind it, who takes part included. */
  readonly supporters: number;
  readonly joiners: number;
  /** What this person said themselves; null: nothing yet. */
  readonly own: 'steun' | 'mee' | null;
}

/** Each person counts once, also who stood behind two ideas that were merged. */
export function tallyOf(rows: readonly Row[], personId: string | null): Tally {
  const own = rows.filter((row) => personId !== null && row.personId === personId);
  return {
    supporters: new Set(rows.map(nameOf)).size,
    joiners: new Set(rows.filter(({ joins }) => joins).map(nameOf)).size,
    own: own.some(({ joins }) => joins) ? 'mee' : own.length > 0 ? 'steun' : null,
  };
}

const nameOf = ({ personId, paperName }: Row): string => personId ?? `papier:${paperName?.toLowerCase() ?? ''}`;

/** "3 buren doen mee · 5 vinden het mooi" */
export function tallyInWords({ supporters, joiners }: Pick<Tally, 'supporters' | 'joiners'>): string {
  const fans = supporters - joiners;
  const parts = [
    ...(joiners > 0 ? [joiners === 1 ? '1 buur doet mee' : `${String(joiners)} buren doen mee`] : []),
    ...(fans > 0 ? [fans === 1 ? '1 buur vindt het mooi' : `${String(fans)} buren vinden het mooi`] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : 'Nog niemand doet mee';
}
