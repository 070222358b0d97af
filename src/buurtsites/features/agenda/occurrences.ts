import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import type { Activity } from './activity.entity.js';

export const REPEATS = ['niet', 'week', 'twee-weken', 'maand'] as const;
export type Repeat = (typeof REPEATS)[number];

/** An activity with the days on which, once, it is not held. */
export type PlannedActivity = Activity & { readonly skippedDays: readonly string[] };

type Timing = Pick<PlannedActivity, 'day' | 'lastDay' | 'startTime' | 'rule' | 'skippedDays'>;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** A fifth weekday does not come every month: then the last is meant. */
const LAST = 5;

/** How an activity that starts on this day comes back. */
export function ruleFor(repeat: Repeat, day: string): string | null {
  if (repeat === 'niet') return null;
  if (repeat === 'week') return 'FREQ=WEEKLY';
  if (repeat === 'twee-weken') return 'FREQ=WEEKLY;INTERVAL=2';
  const nth = nthOf(day);
  return `FREQ=MONTHLY;BYDAY=${String(nth === LAST ? -1 : nth)}${WEEKDAYS[DateTime.fromISO(day).weekday - 1] ?? ''}`;
}

export function repeatOf(rule: string | null): Repeat {
  if (rule === null) return 'niet';
  if (rule.startsWith('FREQ=MONTHLY')) return 'maand';
  return rule.includes('INTERVAL=2') ? 'twee-weken' : 'week';
}

/**
 * The days it is held from `from` up to and including `until`, in order, without those that are skipped. Clock times
 * never move with summer time; in the night that the clock goes forward, what starts at 2.30 starts at 3.30 (RFC 5545).
 */
export function daysOf({ day, lastDay, startTime, rule, skippedDays }: Timing, from: string, until: string): readonly string[] {
  const end = until < lastDay ? until : lastDay;
  if (rule === null) return day >= from && day <= end ? [day] : [];
  const days: string[] = [];
  const moments = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${day}T${startTime}:00`));
  for (;;) {
    const held = moments.next().toString().slice(0, 10);
    if (held > end) return days;
    if (held >= from && !skippedDays.includes(held)) days.push(held);
  }
}

/**
 * The days it is still to be held, up to and including `until`. `now` is the time on the clock, as "2026-03-04T20:00".
 * What ends at a time is over then; of the rest nobody knows, and it stays until the day is over.
 */
export const comingDaysOf = (activity: PlannedActivity, now: string, until: string): readonly string[] =>
  daysOf(activity, now.slice(0, 10), until).filter((day) => `${day}T${activity.endTime ?? '24:00'}` > now);

const nthOf = (day: string): number => Math.ceil(DateTime.fromISO(day).day / 7);
const NTH = ['eerste', 'tweede', 'derde', 'vierde', 'laatste'];

/** "elke dinsdag", "om de week op dinsdag", "elke tweede dinsdag van de maand"; null: once. */
export function repeatInWords({ day, rule }: Pick<Activity, 'day' | 'rule'>): string | null {
  const weekday = DateTime.fromISO(day).setLocale('nl').toFormat('cccc');
  const words: Readonly<Record<Repeat, string | null>> = {
    niet: null,
    week: `elke ${weekday}`,
    'twee-weken': `om de week op ${weekday}`,
    maand: `elke ${NTH[nthOf(day) - 1] ?? 'laatste'} ${weekday} van de maand`,
  };
  return words[repeatOf(rule)];
}
