import { type Holiday, holidaysBetween } from '../../platform/clock/holidays.js';
import { dayInWords, dayWithoutWeekday, startOfDay } from '../../platform/clock/in-words.js';
import { HOLIDAY_REGIONS, REGION_WORDS } from '../../platform/clock/school-holidays.js';
import type { Cohort, CohortKind } from './cohort.entity.js';

export const KIND_WORDS: Readonly<Record<CohortKind, string>> = { mixed: 'bewoners en professionals samen', residents_only: 'alleen bewoners' };

/** "12 maart tot en met 2 juli 2026" */
export function periodOf({ startsOn, endsOn }: Pick<Cohort, 'startsOn' | 'endsOn'>): string {
  const end = startOfDay(endsOn);
  return `${dayWithoutWeekday(startOfDay(startsOn), end)} tot en met ${dayWithoutWeekday(end, end)} ${endsOn.slice(0, 4)}`;
}

/** The days on which people are likely to be away while the group runs, in words. */
export const holidayRows = ({ startsOn, endsOn, holidayRegion }: Pick<Cohort, 'startsOn' | 'endsOn' | 'holidayRegion'>) =>
  holidaysBetween(startsOn, endsOn, holidayRegion).map((holiday) => ({ name: holiday.name, days: daysOf(holiday, startOfDay(startsOn)) }));

function daysOf({ from, to }: Holiday, now: Date): string {
  if (from === to) return dayInWords(startOfDay(from), now);
  return `${dayWithoutWeekday(startOfDay(from), now)} tot en met ${dayWithoutWeekday(startOfDay(to), now)}`;
}

/** "Groepen / Voorjaar 2026", above a page about one group. */
export const backToCohort = ({ id, name }: Pick<Cohort, 'id' | 'name'>) => [
  { href: '/groep', text: 'Groepen' },
  { href: `/groep/${id}`, text: name },
];

/** For a list to choose whose school holidays count. */
export const regionOptions = (chosen: string) => [
  { value: '', label: 'Weet ik nog niet', isSelected: chosen === '' },
  ...HOLIDAY_REGIONS.map((value) => ({ value, label: REGION_WORDS[value], isSelected: chosen === value })),
];

/** Small numbers could point at somebody, so who only follows reads no cell below five (D29). */
export const suppressed = (count: number, word: string): string =>
  count === 0 ? `geen ${word}` : count < 5 ? `minder dan 5 ${word}` : `${String(count)} ${word}`;
