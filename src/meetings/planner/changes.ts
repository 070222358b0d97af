import { PARTS, type Part, type Weekday, WEEKDAYS } from '../polls/moment-pattern.js';
import { plusDays } from '../sessions/day-words.js';
import type { Wishes } from './problem.js';

/** One wish a little wider. */
export type Change =
  | { readonly kind: 'tussen'; readonly days: number }
  | { readonly kind: 'tot'; readonly until: string }
  | { readonly kind: 'dag'; readonly weekday: Weekday }
  | { readonly kind: 'deel'; readonly part: Part }
  | { readonly kind: 'vakantie' }
  | { readonly kind: 'plek' };

const MOST_WEEKS_LATER = 12;

/** How much a change asks of people, as far as that can be said in a number (docs/planner.md). */
function sizeOf(change: Change, wishes: Wishes): number {
  switch (change.kind) {
    case 'tussen':
      return (wishes.daysBetween - change.days) / 3;
    case 'tot':
      return (Date.parse(change.until) - Date.parse(wishes.until)) / (7 * 86_400_000);
    case 'dag':
      return change.weekday === 'zondag' ? 4 : change.weekday === 'zaterdag' ? 3 : 2;
    case 'deel':
      return 2.5;
    case 'vakantie':
      return 2.2;
    case 'plek':
      return 3.5;
  }
}

export function widened<Some extends Wishes>(wishes: Some, change: Change): Some {
  switch (change.kind) {
    case 'tussen':
      return { ...wishes, daysBetween: change.days };
    case 'tot':
      return { ...wishes, until: change.until };
    case 'dag':
      return { ...wishes, weekdays: [...wishes.weekdays, change.weekday] };
    case 'deel':
      return { ...wishes, parts: [...wishes.parts, change.part] };
    case 'vakantie':
      return { ...wishes, inSchoolHolidays: true };
    case 'plek':
      return { ...wishes, withoutRoom: true };
  }
}

/** One change, then two together; the smallest first. */
export function changesOf(wishes: Wishes): readonly (readonly Change[])[] {
  const single = singleChanges(wishes);
  const pairs = single.flatMap((one, index) => single.slice(index + 1).flatMap((other) => (one.kind === other.kind ? [] : [[one, other]])));
  const size = (changes: readonly Change[]): number => changes.reduce((sum, change) => sum + sizeOf(change, wishes), 0);
  return [...single.map((change) => [change]).toSorted((one, other) => size(one) - size(other)), ...pairs.toSorted((one, other) => size(one) - size(other))];
}

function singleChanges({ daysBetween, until, weekdays, parts, inSchoolHolidays, withoutRoom }: Wishes): readonly Change[] {
  return [
    ...Array.from({ length: Math.max(0, daysBetween - 1) }, (_, less): Change => ({ kind: 'tussen', days: daysBetween - 1 - less })),
    ...Array.from({ length: MOST_WEEKS_LATER }, (_, week): Change => ({ kind: 'tot', until: plusDays(until, 7 * (week + 1)) })),
    ...WEEKDAYS.filter((weekday) => !weekdays.includes(weekday)).map((weekday): Change => ({ kind: 'dag', weekday })),
    ...PARTS.filter((part) => !parts.includes(part)).map((part): Change => ({ kind: 'deel', part })),
    ...(inSchoolHolidays ? [] : [{ kind: 'vakantie' } as const]),
    ...(withoutRoom ? [] : [{ kind: 'plek' } as const]),
  ];
}
