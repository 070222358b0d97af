import { dayNumber, instantOf, local } from './netherlands.js';

/** "donderdag 12 maart"; with the year when it is not this year's. */
export function dayInWords(at: Date, now: Date): string {
  const day = local(at);
  return day.toFormat(day.year === local(now).year ? 'cccc d MMMM' : 'cccc d MMMM yyyy');
}

/** "19.30 uur" */
export const timeInWords = (at: Date): string => `${local(at).toFormat('H.mm')} uur`;

/** "net", "10 minuten geleden", "vandaag, 9.30 uur", "gisteren", "3 dagen geleden", "op 2 maart". */
export function agoInWords(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 2) return 'net';
  if (minutes < 60) return `${String(minutes)} minuten geleden`;
  const days = dayNumber(now) - dayNumber(at);
  if (days === 0) return `vandaag, ${timeInWords(at)}`;
  if (days === 1) return 'gisteren';
  if (days < 7) return `${String(days)} dagen geleden`;
  return `op ${dayWithoutWeekday(at, now)}`;
}

/** "2 maart"; with the year when it is not this year's. */
export function dayWithoutWeekday(at: Date, now: Date): string {
  const day = local(at);
  return day.toFormat(day.year === local(now).year ? 'd MMMM' : 'd MMMM yyyy');
}

/** The day in the Netherlands, as "2026-03-12". */
export const localDay = (at: Date): string => local(at).toFormat('yyyy-MM-dd');

/** "2026-03-12" → the start of that day in the Netherlands. */
export const startOfDay = (day: string): Date => instantOf(day);

/** The time on the clock in the Netherlands, as "19:30". */
export const localTime = (at: Date): string => local(at).toFormat('HH:mm');

/** How many times it became another day in the Netherlands since then. */
export const daysSince = (at: Date, now: Date): number => dayNumber(now) - dayNumber(at);

/** "van vandaag", "1 dag oud", "3 dagen oud" */
export function ageInWords(days: number): string {
  if (days <= 0) return 'van vandaag';
  return days === 1 ? '1 dag oud' : `${String(days)} dagen oud`;
}

/** 0 to 23, in the Netherlands. */
export const localHour = (at: Date): number => local(at).hour;

/** "2026-03-12" and "19:30" on the clock in the Netherlands → that instant. */
export const instantAt = (day: string, time: string): Date => instantOf(`${day}T${time}`);
