import { DateTime } from 'luxon';

const dayAt = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc' });

/** How many whole weeks to move a day so that it falls on the wanted day, or as soon after it as keeps the weekday. */
export const weeksToReach = (day: string, wanted: string): number => Math.ceil(dayAt(wanted).diff(dayAt(day), 'weeks').weeks);

/** "2026-03-12" and 52 → "2027-03-11": the same weekday. */
export const plusWeeks = (day: string, weeks: number): string => dayAt(day).plus({ weeks }).toFormat('yyyy-MM-dd');

/** "donderdag" */
export const weekdayOf = (day: string): string => dayAt(day).setLocale('nl').toFormat('cccc');
