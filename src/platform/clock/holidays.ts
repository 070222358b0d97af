import { publicHolidaysIn } from './public-holidays.js';
import { type HolidayRegion, schoolHolidaysOf } from './school-holidays.js';

/** Days on which people are likely to be away; one day, or from the first to the last. */
export interface Holiday {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'feestdag' | 'schoolvakantie';
}

/** Every holiday that touches these days ("2026-03-12"), in order; school holidays only when the region is known. */
export function holidaysBetween(from: string, to: string, region: HolidayRegion | null): readonly Holiday[] {
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  const days = years.flatMap((year) => [...publicHolidaysIn(year)].map(([day, name]): Holiday => ({ name, from: day, to: day, kind: 'feestdag' })));
  const weeks = region ? schoolHolidaysOf(region).map((each): Holiday => ({ ...each, kind: 'schoolvakantie' })) : [];
  return [...days, ...weeks].filter((each) => each.from <= to && each.to >= from).sort((one, other) => one.from.localeCompare(other.from));
}

/** What a day is; a public holiday goes before the school holiday it lies in. */
export function holidayOn(day: string, region: HolidayRegion | null): Holiday | null {
  const holidays = holidaysBetween(day, day, region);
  return holidays.find(({ kind }) => kind === 'feestdag') ?? holidays[0] ?? null;
}
