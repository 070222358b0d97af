import { DateTime } from 'luxon';
import { type MomentPattern, type Part, PARTS, type Weekday, WEEKDAYS } from './moment-pattern.js';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const SHORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const SPAN = /(?:van\s+)?(\d{1,2})(?:\s+([a-z]+))?\s*(?:tot en met|t\/m|tot|-|–)\s*(\d{1,2})\s+([a-z]+)(?:\s+(\d{4}))?/;

/**
 * Reads how a trainer says it: "dinsdagavonden in maart", "di en do middag van 2 t/m 30 april 2027". Without a year
 * it is the next time that month comes. null when a weekday, a part of the day or a time of the year is missing.
 */
export function patternIn(phrase: string, today: string): MomentPattern | null {
  const words = phrase.toLowerCase().replace(/['’]s\s/g, ' ');
  const weekdays = weekdaysIn(words);
  const parts = partsIn(words);
  const found = SPAN.exec(words);
  const span = found ? spanIn(found, today) : monthsIn(words, today);
  if (weekdays.length === 0 || parts.length === 0 || !span || span.until < span.from) return null;
  return { weekdays, parts, from: span.from < today ? today : span.from, until: span.until };
}

interface Days {
  readonly from: string;
  readonly until: string;
}

const weekdaysIn = (words: string): readonly Weekday[] =>
  WEEKDAYS.filter((day, index) => words.includes(day) || new RegExp(`\\b${SHORT[index] ?? ''}\\b`).test(words));

const partsIn = (words: string): readonly Part[] => PARTS.filter((part) => words.includes(part) || (part === 'ochtend' && words.includes('morgen')));

/** "van 2 tot en met 30 maart", also over the turn of a year. */
function spanIn(found: RegExpExecArray, today: string): Days | null {
  const [, firstDay = '', firstMonth, lastDay = '', lastMonth = '', year] = found;
  const [from, until] = [MONTHS.indexOf(firstMonth ?? lastMonth), MONTHS.indexOf(lastMonth)];
  if (from < 0 || until < 0) return null;
  const ends = year ? Number(year) : yearOf(until, today, Number(lastDay));
  return asDays(dayIn(until < from ? ends - 1 : ends, from, Number(firstDay)), dayIn(ends, until, Number(lastDay)));
}

/** "in maart", "in maart en april", "in februari 2028". */
function monthsIn(words: string, today: string): Days | null {
  const named = MONTHS.flatMap((month, index) => (new RegExp(`\\b${month}\\b`).test(words) ? [index] : []));
  const inOrder = named.sort((one, other) => words.indexOf(MONTHS[one] ?? '') - words.indexOf(MONTHS[other] ?? ''));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return null;
  const given = /\b(20\d\d)\b/.exec(words)?.[1];
  const ends = given ? Number(given) : yearOf(last, today);
  const end = DateTime.utc(ends, last + 1, 1).endOf('month');
  return asDays(DateTime.utc(last < first ? ends - 1 : ends, first + 1, 1), end);
}

/** This year, unless that is over already. */
function yearOf(month: number, today: string, day?: number): number {
  const year = Number(today.slice(0, 4));
  const first = DateTime.utc(year, month + 1, 1);
  const last = day === undefined ? first.endOf('month') : first.set({ day: Math.min(day, first.daysInMonth ?? 28) });
  return last.toFormat('yyyy-MM-dd') < today ? year + 1 : year;
}

const dayIn = (year: number, month: number, day: number): DateTime => DateTime.utc(year, month + 1, day);

const asDays = (from: DateTime, until: DateTime): Days | null =>
  from.isValid && until.isValid ? { from: from.toFormat('yyyy-MM-dd'), until: until.toFormat('yyyy-MM-dd') } : null;
