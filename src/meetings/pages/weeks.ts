import { dayWithoutWeekday, startOfDay } from '../../platform/clock/in-words.js';
import { local } from '../../platform/clock/netherlands.js';
import { plusDays } from '../sessions/day-words.js';

/** On one page; weeks in which nothing is, take no place. */
const MOST_WEEKS = 6;

export interface Week<Row> {
  /** As "2026-03-09". */
  readonly monday: string;
  readonly rows: readonly Row[];
}

export interface WeekPage<Row> {
  readonly weeks: readonly Week<Row>[];
  /** Monday with which the page before or after begins. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** Of the week that an address asks for; null when it asks for none that exists. */
export function mondayIn(asked: unknown): string | null {
  if (typeof asked !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(asked)) return null;
  const day = startOfDay(asked);
  return Number.isNaN(day.getTime()) ? null : mondayOf(day);
}

export const mondayOf = (at: Date): string => local(at).startOf('week').toFormat('yyyy-MM-dd');

/** The weeks from that Monday on; what comes in order of time goes out so. */
export function weeksFrom<Row>(rows: readonly Row[], startOf: (row: Row) => Date, from: string): WeekPage<Row> {
  const mondays = [...new Set(rows.map((row) => mondayOf(startOf(row))))];
  const weeks = mondays.map((monday) => ({ monday, rows: rows.filter((row) => mondayOf(startOf(row)) === monday) }));
  const first = weeks.filter(({ monday }) => monday < from).length;
  return {
    weeks: weeks.slice(first, first + MOST_WEEKS),
    previous: first === 0 ? null : (weeks[Math.max(0, first - MOST_WEEKS)]?.monday ?? null),
    next: weeks[first + MOST_WEEKS]?.monday ?? null,
  };
}

/** "Deze week", "Volgende week", "Week van 23 maart" */
export function weekInWords(monday: string, now: Date): string {
  const thisWeek = mondayOf(now);
  if (monday === thisWeek) return 'Deze week';
  if (monday === plusDays(thisWeek, 7)) return 'Volgende week';
  return `Week van ${dayWithoutWeekday(startOfDay(monday), now)}`;
}
