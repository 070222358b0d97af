import { localDay } from '../../platform/clock/in-words.js';
import { local } from '../../platform/clock/netherlands.js';
import type { Cohort } from '../../cohorts/index.js';
import { partOf } from '../planner/moments.js';
import type { Group } from '../planner/problem.js';
import { PARTS, WEEKDAYS } from '../polls/moment-pattern.js';
import { plusDays } from '../sessions/day-words.js';
import type { AskedWishes } from './wishes.js';

/** With six dagdelen a training of eleven weeks. */
const DAYS_BETWEEN = 14;
/** So that people can make room for the first. */
const DAYS_AHEAD = 7;
/** For holidays in between. */
const SPARE_DAYS = 28;

/** What a trainer most likely wants, so that one press is enough: the days on which these groups meet already, in the time that is theirs. */
export function usualWishes(groups: readonly Group[], cohorts: readonly Pick<Cohort, 'startsOn' | 'endsOn'>[], now: Date): AskedWishes {
  const met = groups.flatMap(({ sessions }) => sessions.flatMap(({ standing }) => standing?.startsAt ?? []));
  const weekdays = WEEKDAYS.filter((_, index) => met.some((startsAt) => local(startsAt).weekday === index + 1));
  const parts = PARTS.filter((part) => met.some((startsAt) => partOf(startsAt) === part));
  const from = latest([plusDays(localDay(now), DAYS_AHEAD), earliest(cohorts.map(({ startsOn }) => startsOn))]);
  const open = Math.max(0, ...groups.map(({ sessions }) => sessions.filter(({ standing }) => standing === null).length));
  return {
    weekdays: weekdays.length > 0 ? weekdays : ['dinsdag', 'donderdag'],
    parts: parts.length > 0 ? parts : ['avond'],
    from,
    until: latest([plusDays(from, open * DAYS_BETWEEN + SPARE_DAYS), ...cohorts.map(({ endsOn }) => endsOn).filter((day) => day < plusDays(from, 366))]),
    daysBetween: DAYS_BETWEEN,
    inSchoolHolidays: false,
    withoutRoom: groups.every(({ rooms }) => rooms.length === 0),
    mayMove: false,
  };
}

const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';
const earliest = (days: readonly string[]): string => days.toSorted()[0] ?? '';
