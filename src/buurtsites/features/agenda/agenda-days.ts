import { DateTime } from 'luxon';
import { dayInWords, instantAt, timeInWords } from '../../../platform/clock/in-words.js';
import type { Activity } from './activity.entity.js';
import { comingDaysOf, type PlannedActivity, repeatInWords } from './occurrences.js';

export interface ActivityRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly day: string;
  readonly datetime: string;
  readonly when: string;
  readonly where: string;
  readonly date: { readonly weekday: string; readonly day: number; readonly month: string };
  readonly status: null;
}

const LABELS = ['Vandaag', 'Morgen', 'Deze week', 'Volgende week', 'Later'] as const;
const AHEAD = { years: 2 };

const shift = (day: string, by: object): string => DateTime.fromISO(day).plus(by).toFormat('yyyy-MM-dd');
const endOfWeek = (day: string): string => DateTime.fromISO(day).endOf('week').toFormat('yyyy-MM-dd');

/** `now` is the time on the clock, as "2026-03-04T20:00". One row per date until the end of next week; after that every activity once, so that what comes weekly does not fill the page. */
export function rowsFrom(activities: readonly PlannedActivity[], now: string, siteSlug: string): readonly ActivityRow[] {
  const today = now.slice(0, 10);
  const soon = shift(endOfWeek(today), { weeks: 1 });
  const rows = activities.flatMap((activity) => {
    const days = comingDaysOf(activity, now, shift(today, AHEAD));
    const later = days.find((day) => day > soon);
    return [...days.filter((day) => day <= soon), ...(later ? [later] : [])].map((day) => rowOf(activity, day, today, siteSlug));
  });
  return rows.sort((a, b) => a.datetime.localeCompare(b.datetime) || a.title.localeCompare(b.title, 'nl'));
}

/** "Vandaag", "Morgen", "Deze week", "Volgende week", "Later": only where there is something. */
export function inWords(rows: readonly ActivityRow[], today: string): readonly { label: string; rows: readonly ActivityRow[] }[] {
  const ends = [today, shift(today, { days: 1 }), endOfWeek(today), shift(endOfWeek(today), { weeks: 1 })];
  const placeOf = (day: string): number => {
    const index = ends.findIndex((end) => day <= end);
    return index === -1 ? LABELS.length - 1 : index;
  };
  return LABELS.map((label, index) => ({ label, rows: rows.filter(({ day }) => placeOf(day) === index) })).filter((group) => group.rows.length > 0);
}

/** The next date, or the first when all are over. */
export const nextDay = (activity: PlannedActivity, now: string): string => comingDaysOf(activity, now, activity.lastDay)[0] ?? activity.day;

export function rowOf(activity: Activity, day: string, today: string, siteSlug: string): ActivityRow {
  const { id, title, startTime, place } = activity;
  const at = instantAt(day, startTime);
  const repeats = repeatInWords(activity);
  const local = DateTime.fromISO(day).setLocale('nl');
  return {
    id,
    title,
    href: `/buurt/${siteSlug}/agenda/${id}`,
    day,
    datetime: `${day}T${startTime}`,
    when: `${dayInWords(at, instantAt(today, '12:00'))}, ${timeInWords(at)}${repeats ? ` (${repeats})` : ''}`,
    where: place,
    date: { weekday: local.toFormat('ccc').replace('.', ''), day: local.day, month: local.toFormat('LLL').replace('.', '') },
    status: null,
  };
}
