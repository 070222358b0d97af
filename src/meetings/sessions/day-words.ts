import { DateTime } from 'luxon';

/** "2026-03-31" and 1 → "2026-04-01" */
export const plusDays = (day: string, days: number): string => DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
