import { dayWithoutWeekday, startOfDay } from '../../platform/clock/in-words.js';
import type { Cohort, CohortKind } from './cohort.entity.js';

export const KIND_WORDS: Readonly<Record<CohortKind, string>> = { mixed: 'bewoners en professionals samen', residents_only: 'alleen bewoners' };

/** "12 maart tot en met 2 juli 2026" */
export function periodOf({ startsOn, endsOn }: Pick<Cohort, 'startsOn' | 'endsOn'>): string {
  const end = startOfDay(endsOn);
  return `${dayWithoutWeekday(startOfDay(startsOn), end)} tot en met ${dayWithoutWeekday(end, end)} ${endsOn.slice(0, 4)}`;
}

/** Small numbers could point at somebody, so who only follows reads no cell below five (D29). */
export const suppressed = (count: number, word: string): string =>
  count === 0 ? `geen ${word}` : count < 5 ? `minder dan 5 ${word}` : `${String(count)} ${word}`;
