import { DateTime } from 'luxon';

const DAY = 'yyyy-MM-dd';

/** Days on which the Netherlands is closed, or mostly so, by day ("2026-04-27"). */
export function publicHolidaysIn(year: number): ReadonlyMap<string, string> {
  const easter = easterSunday(year);
  const fromEaster = (days: number): string => easter.plus({ days }).toFormat(DAY);
  return new Map([
    [`${String(year)}-01-01`, 'Nieuwjaarsdag'],
    [fromEaster(-2), 'Goede Vrijdag'],
    [fromEaster(0), 'eerste paasdag'],
    [fromEaster(1), 'tweede paasdag'],
    [kingsDay(year), 'Koningsdag'],
    [`${String(year)}-05-05`, 'Bevrijdingsdag'],
    [fromEaster(39), 'Hemelvaartsdag'],
    [fromEaster(49), 'eerste pinksterdag'],
    [fromEaster(50), 'tweede pinksterdag'],
    [`${String(year)}-12-25`, 'eerste kerstdag'],
    [`${String(year)}-12-26`, 'tweede kerstdag'],
  ]);
}

/** 27 April; the day before when that is a Sunday. */
function kingsDay(year: number): string {
  const day = DateTime.utc(year, 4, 27);
  return (day.weekday === 7 ? day.minus({ days: 1 }) : day).toFormat(DAY);
}

/** The rule of Butcher and Meeus for the Gregorian calendar. */
function easterSunday(year: number): DateTime {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * correction + 114;
  return DateTime.utc(year, Math.floor(days / 31), (days % 31) + 1);
}
