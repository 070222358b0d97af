import { type Holiday, holidaysBetween } from '../../platform/clock/holidays.js';
import { instantAt, localDay, localHour } from '../../platform/clock/in-words.js';
import { local } from '../../platform/clock/netherlands.js';
import { religiousDayOn } from '../../platform/clock/religious-days.js';
import type { HolidayRegion } from '../../platform/clock/school-holidays.js';
import { BEGINS, type Part, PARTS, WEEKDAYS } from '../polls/moment-pattern.js';
import { plusDays } from '../sessions/day-words.js';
import type { Wishes } from './problem.js';

/** A moment on which a session could begin. */
export interface Moment {
  readonly startsAt: Date;
  readonly day: string;
  /** Some people are likely to be away. */
  readonly isSchoolHoliday: boolean;
  readonly isReligiousDay: boolean;
}

/** Every moment that fits the wishes; never on a day on which the country is closed. */
export function momentsOf(wishes: Wishes, region: HolidayRegion | null): readonly Moment[] {
  return openDays(wishes, region).flatMap((day) =>
    PARTS.filter((part) => wishes.parts.includes(part)).map((part) => ({ ...day, startsAt: instantAt(day.day, BEGINS[part]) })),
  );
}

/** The moment at which a session stands now, when it fits the wishes. */
export function standingMoment(startsAt: Date, wishes: Wishes, moments: readonly Moment[]): Moment | null {
  if (!wishes.parts.includes(partOf(startsAt))) return null;
  const day = localDay(startsAt);
  const sameDay = moments.find((moment) => moment.day === day);
  return sameDay ? { ...sameDay, startsAt } : null;
}

function openDays(wishes: Wishes, region: HolidayRegion | null): readonly Omit<Moment, 'startsAt'>[] {
  const holidays = holidaysBetween(wishes.from, wishes.until, region);
  const isIn = (day: string, kind: Holiday['kind']): boolean => holidays.some((each) => each.kind === kind && each.from <= day && day <= each.to);
  const days: Omit<Moment, 'startsAt'>[] = [];
  for (let day = wishes.from; day <= wishes.until; day = plusDays(day, 1)) {
    const weekday = WEEKDAYS[local(instantAt(day, '12:00')).weekday - 1];
    const isSchoolHoliday = isIn(day, 'schoolvakantie');
    const isOpen = !isIn(day, 'feestdag') && (wishes.inSchoolHolidays || !isSchoolHoliday);
    if (weekday !== undefined && wishes.weekdays.includes(weekday) && isOpen) days.push({ day, isSchoolHoliday, isReligiousDay: isReligious(day) });
  }
  return days;
}

/** Asking Intl for two calendars costs most of the time of a plan, and the answer stays the same. */
const religious = new Map<string, boolean>();

function isReligious(day: string): boolean {
  const known = religious.get(day) ?? religiousDayOn(day) !== null;
  religious.set(day, known);
  return known;
}

export function partOf(startsAt: Date): Part {
  const hour = localHour(startsAt);
  if (hour < 12) return 'ochtend';
  return hour < 18 ? 'middag' : 'avond';
}
