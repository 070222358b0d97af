import { type Holiday, holidayOn } from '../../platform/clock/holidays.js';
import { dayInWords, startOfDay } from '../../platform/clock/in-words.js';
import type { HolidayRegion } from '../../platform/clock/school-holidays.js';
import { plusWeeks, weeksToReach } from '../../platform/clock/whole-weeks.js';

export interface MovedDays {
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface MovedDay {
  readonly label: string;
  readonly words: string;
  /** When people are likely to be away: "Let op: tweede paasdag". */
  readonly warning: string | null;
}

/** Every day of a group, as many whole weeks later as bring its first day to the wanted one, or just after (A9). */
export function movedTo({ startsOn, endsOn }: MovedDays, wanted: string): MovedDays {
  const weeks = weeksToReach(startsOn, wanted);
  return { startsOn: plusWeeks(startsOn, weeks), endsOn: plusWeeks(endsOn, weeks) };
}

export function inWords({ startsOn, endsOn }: MovedDays, region: HolidayRegion | null, now: Date): readonly MovedDay[] {
  const row = (label: string, day: string): MovedDay => ({ label, words: dayInWords(startOfDay(day), now), warning: warningOf(holidayOn(day, region)) });
  return [row('Eerste dag', startsOn), row('Laatste dag', endsOn)];
}

const warningOf = (holiday: Holiday | null): string | null => holiday && `Let op: ${holiday.name}`;
