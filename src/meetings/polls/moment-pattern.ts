import { DateTime } from 'luxon';

export const PARTS = ['ochtend', 'middag', 'avond'] as const;
export type Part = (typeof PARTS)[number];

/** When a session of that part of the day begins. */
export const BEGINS: Readonly<Record<Part, string>> = { ochtend: '10:00', middag: '14:00', avond: '19:30' };

export const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** "Dinsdagavonden in maart": which weekdays, which parts of the day, from which day to which. */
export interface MomentPattern {
  readonly weekdays: readonly Weekday[];
  readonly parts: readonly Part[];
  /** As "2026-03-01". */
  readonly from: string;
  readonly until: string;
}

export interface DayAndTime {
  readonly day: string;
  /** "19:30", on the clock in the Netherlands. */
  readonly time: string;
}

/** Nobody fills in more than this; enough for a year of weekly evenings. */
export const MOST_MOMENTS = 200;

/** Every moment of the pattern in order; those beyond what a poll can hold are left out. */
export function momentsOf({ weekdays, parts, from, until }: MomentPattern): readonly DayAndTime[] {
  const found: DayAndTime[] = [];
  for (let day = dayAt(from); day <= dayAt(until) && found.length < MOST_MOMENTS; day = day.plus({ days: 1 })) {
    const name = WEEKDAYS[day.weekday - 1];
    if (name && weekdays.includes(name))
      found.push(...PARTS.filter((part) => parts.includes(part)).map((part) => ({ day: day.toFormat('yyyy-MM-dd'), time: BEGINS[part] })));
  }
  return found.slice(0, MOST_MOMENTS);
}

const dayAt = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc' });
