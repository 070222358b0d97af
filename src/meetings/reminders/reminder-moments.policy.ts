import { instantAt, localDay, localHour } from '../../platform/clock/in-words.js';
import { plusDays } from '../sessions/day-words.js';

/** When nobody chose: a week and a day before (D17). */
export const USUAL_DAYS = [7, 1] as const;
export const POSSIBLE_DAYS = [14, 7, 3, 2, 1, 0] as const;
/** The last reminder of a session can still be acted on. */
const LEAST_BEFORE = 60 * 60_000;
/** Nobody gets a mail at night. */
const [WAKE, SLEEP] = [8, 21];

/** So many days before a session, and since when that stands. */
export interface Moment {
  readonly daysBefore: number;
  readonly since: Date;
}

/** A reminder goes out from `dueAt`, and no more from `until`: then the next one is due, or the session nearly begins. */
export interface PlannedMoment {
  readonly daysBefore: number;
  readonly dueAt: Date;
  readonly until: Date;
}

/** In the morning of a day of the calendar, so that summer time changes nothing; on the day itself an hour earlier. */
export const dueAt = (startsAt: Date, daysBefore: number): Date => instantAt(plusDays(localDay(startsAt), -daysBefore), daysBefore === 0 ? '08:00' : '09:00');

/** In order. A moment that had passed when it was chosen is none. */
export function plannedMoments(startsAt: Date, moments: readonly Moment[]): readonly PlannedMoment[] {
  const end = new Date(startsAt.getTime() - LEAST_BEFORE);
  const due = moments
    .map(({ daysBefore, since }) => ({ daysBefore, since, dueAt: dueAt(startsAt, daysBefore) }))
    .filter((moment) => moment.dueAt > moment.since && moment.dueAt < end)
    .sort((one, other) => other.daysBefore - one.daysBefore);
  return due.map(({ daysBefore, dueAt: at }, index) => ({ daysBefore, dueAt: at, until: due[index + 1]?.dueAt ?? end }));
}

/** What is to go out now; of moments that a sleeping server missed only the latest. */
export const momentAt = (moments: readonly PlannedMoment[], now: Date): PlannedMoment | null =>
  moments.find(({ dueAt: at, until }) => at <= now && now < until) ?? null;

export const isDaytime = (now: Date): boolean => localHour(now) >= WAKE && localHour(now) < SLEEP;
