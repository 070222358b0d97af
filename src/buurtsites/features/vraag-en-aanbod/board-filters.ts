import { KIND_LABELS } from './notice-words.js';
import { type NoticeKind, type Side, SIDES } from './notice.entity.js';
import type { Wanted } from './notice.queries.js';

/** The links above and below the board: which side, which kind, which page. */
const SIDE_NAMES: Readonly<Record<Side, string>> = { vraag: 'Gevraagd', aanbod: 'Aangeboden' };

function addressOf(base: string, { side, kind }: Wanted, page = 1): string {
  const query = new URLSearchParams({ ...(side && { kant: side }), ...(kind && { soort: kind }), ...(page > 1 && { bladzijde: String(page) }) }).toString();
  return query ? `${base}?${query}` : base;
}

export const sidesFor = (base: string, wanted: Wanted, { all, asked }: { all: number; asked: number }): readonly object[] => [
  { href: addressOf(base, { ...wanted, side: null }), label: `Alles (${String(all)})`, isCurrent: wanted.side === null },
  ...SIDES.map((side) => ({
    href: addressOf(base, { ...wanted, side }),
    label: `${SIDE_NAMES[side]} (${String(side === 'vraag' ? asked : all - asked)})`,
    isCurrent: wanted.side === side,
  })),
];

export const kindsFor = (base: string, wanted: Wanted, kinds: readonly NoticeKind[]): readonly object[] => [
  { href: addressOf(base, { ...wanted, kind: null }), label: 'Alle soorten', isCurrent: wanted.kind === null },
  ...kinds.map((kind) => ({ href: addressOf(base, { ...wanted, kind }), label: KIND_LABELS[kind], isCurrent: wanted.kind === kind })),
];

export const pagingOf = (base: string, wanted: Wanted, page: number, last: number): object => ({
  previous: page > 1 ? { href: addressOf(base, wanted, page - 1), text: 'Nieuwer' } : null,
  next: page < last ? { href: addressOf(base, wanted, page + 1), text: 'Ouder' } : null,
  position: `Bladzijde ${String(page)} van ${String(last)}`,
});
