import { DateTime } from 'luxon';
import type { Placement } from '../../../src/meetings/planner/plan.js';
import type { Group, Problem } from '../../../src/meetings/planner/problem.js';

const ZONE = 'Europe/Amsterdam';
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const BEGINS = { ochtend: '10:00', middag: '14:00', avond: '19:30' };
/** Known to the checker by heart, so that it leans on nothing of the planner: 2026 and 2027. */
const CLOSED = [
  '2026-12-25',
  '2026-12-26',
  '2027-01-01',
  '2027-03-26',
  '2027-03-28',
  '2027-03-29',
  '2027-04-27',
  '2027-05-05',
  '2027-05-06',
  '2027-05-16',
  '2027-05-17',
];
const SCHOOLS_CLOSED_MIDDEN = [
  ['2026-07-18', '2026-08-30'],
  ['2026-10-17', '2026-10-25'],
  ['2026-12-19', '2027-01-03'],
  ['2027-02-20', '2027-02-28'],
] as const;

/** Everything that is wrong with a plan, by the rules of docs/planner.md; it knows nothing of how plans are made. */
export function wrongsOf(problem: Problem, placements: readonly Placement[]): string[] {
  return [
    ...placements.flatMap((placement) => wrongsAlone(problem, groupOf(problem, placement), placement)),
    ...problem.groups.flatMap((group) => wrongsInOrder(group, placements)),
    ...pairs([...placements, ...fixed(problem)]).flatMap(([one, other]) => wrongsTogether(problem, one, other)),
  ];
}

function wrongsAlone(problem: Problem, group: Group, placement: Placement): string[] {
  const { startsAt, endsAt, kind, roomId, trainerIds } = placement;
  const { wishes } = group;
  const session = group.sessions.find((each) => each.kind === kind);
  const start = DateTime.fromJSDate(startsAt, { zone: ZONE });
  const day = start.toFormat('yyyy-MM-dd');
  const name = `${group.id} ${kind} ${start.toFormat('yyyy-MM-dd HH:mm')}`;
  const room = group.rooms.find(({ id }) => id === roomId);
  const hours = (each: { startsAt: Date; endsAt: Date }): boolean => each.startsAt < endsAt && startsAt < each.endsAt;
  const absent = (role: string): number =>
    group.people.filter((person) => person.role === role && problem.absences.some((absence) => absence.personId === person.id && hours(absence))).length;
  const count = (role: string): number => group.people.filter((person) => person.role === role).length;
  const residents = count('buurtverbinder') - absent('buurtverbinder');
  const professionals = count('wijkprofessional') - absent('wijkprofessional');
  const busy = problem.taken.filter(hours).map(({ resourceId }) => resourceId);
  const guiding = group.guides.filter(({ untilDay }) => untilDay === null || day <= untilDay).map(({ id }) => id);
  const kept = (session?.standing?.trainerIds ?? []).filter((id) => guiding.includes(id));
  const own = group.guides.filter(({ untilDay }) => untilDay === null).map(({ id }) => id);
  const needed = group.people.length + trainerIds.length;
  const rules: [string, boolean][] = [
    ['has a wanted session', session !== undefined],
    ['is not locked', session?.standing?.isFixed !== true],
    ['is ahead', startsAt > problem.now],
    ['lasts as long as it should', endsAt.getTime() - startsAt.getTime() === (session?.minutes ?? 0) * 60_000],
    ['is in the period', day >= wishes.from && day <= wishes.until],
    ['is on a wished weekday', wishes.weekdays.some((weekday) => weekday === WEEKDAYS[start.weekday - 1])],
    [
      'is at a wished hour',
      wishes.parts.some((part) => BEGINS[part] === start.toFormat('HH:mm')) || session?.standing?.startsAt.getTime() === startsAt.getTime(),
    ],
    ['is on no feast day', !CLOSED.includes(day)],
    ['is in no school holiday', wishes.inSchoolHolidays || group.region === null || !SCHOOLS_CLOSED_MIDDEN.some(([from, to]) => from <= day && day <= to)],
    ['has residents', residents >= Math.min(3, count('buurtverbinder'))],
    ['has a professional', group.kind === 'residents_only' || professionals >= Math.min(1, count('wijkprofessional'))],
    ['has a trainer', trainerIds.length > 0],
    ['has trainers who guide on that day', trainerIds.every((id) => guiding.includes(id))],
    ['gives who stands in nothing new', kept.length > 0 || own.length === 0 || trainerIds.every((id) => own.includes(id))],
    ['keeps the trainers it can keep', kept.length === 0 || kept.join() === trainerIds.join()],
    ['has a room that is theirs', roomId === null ? wishes.withoutRoom || group.rooms.length === 0 || session?.standing?.roomId === null : room !== undefined],
    ['has seats', room?.capacity === undefined || room.capacity === null || room.capacity >= needed],
    ['has no stairs', !group.needsStepFree || room === undefined || room.isStepFree],
    ['takes nothing that is taken', ![...trainerIds, roomId, ...group.people.map(({ id }) => id)].some((id) => id !== null && busy.includes(id))],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${name}: not true that it ${rule}`);
}

/** One after the other, with enough days between; nothing is planned for which what comes before is missing. */
function wrongsInOrder(group: Group, placements: readonly Placement[]): string[] {
  const own = group.sessions.map(({ kind, standing }) => ({
    kind,
    isFixed: standing?.isFixed === true,
    at: standing?.isFixed ? standing.startsAt : placements.find((each) => each.groupId === group.id && each.kind === kind)?.startsAt,
  }));
  const twice =
    placements.filter((each) => each.groupId === group.id).length > own.filter(({ at, isFixed }) => at && !isFixed).length
      ? [`${group.id}: a session twice`]
      : [];
  const days = (one: Date, other: Date): number =>
    DateTime.fromJSDate(other, { zone: ZONE })
      .startOf('day')
      .diff(DateTime.fromJSDate(one, { zone: ZONE }).startOf('day'), 'days').days;
  return [
    ...twice,
    ...own.flatMap((one, index) => {
      const next = own[index + 1];
      if (!next || next.isFixed || !next.at) return [];
      if (!one.at) return [`${group.id}: ${next.kind} without ${one.kind}`];
      return days(one.at, next.at) < group.wishes.daysBetween ? [`${group.id}: ${next.kind} too soon after ${one.kind}`] : [];
    }),
    ...own.flatMap((one, index) => {
      const next = own[index + 1];
      return next?.isFixed && next.at && one.at && !one.isFixed && days(one.at, next.at) < group.wishes.daysBetween
        ? [`${group.id}: ${one.kind} too late for ${next.kind}`]
        : [];
    }),
  ];
}

function wrongsTogether(problem: Problem, one: Placement, other: Placement): string[] {
  const minutes = Math.max(other.startsAt.getTime() - one.endsAt.getTime(), one.startsAt.getTime() - other.endsAt.getTime()) / 60_000;
  const name = `${one.groupId} ${one.kind} and ${other.groupId} ${other.kind}`;
  const sameTrainer = one.trainerIds.some((id) => other.trainerIds.includes(id));
  if (minutes >= 0) return minutes < 30 && sameTrainer && one.roomId !== other.roomId ? [`${name}: no time to travel`] : [];
  const inOne = [...one.trainerIds, ...groupOf(problem, one).people.map(({ id }) => id)];
  const inOther = [...other.trainerIds, ...groupOf(problem, other).people.map(({ id }) => id)];
  return [
    ...(one.roomId !== null && one.roomId === other.roomId ? [`${name}: one room`] : []),
    ...(inOne.some((id) => inOther.includes(id)) ? [`${name}: somebody in two places`] : []),
  ];
}

const fixed = (problem: Problem): Placement[] =>
  problem.groups.flatMap((group) => group.sessions.flatMap(({ kind, standing }) => (standing?.isFixed ? [{ groupId: group.id, kind, ...standing }] : [])));

function groupOf(problem: Problem, { groupId }: Placement): Group {
  const group = problem.groups.find(({ id }) => id === groupId);
  if (!group) throw new Error(`no such group: ${groupId}`);
  return group;
}

const pairs = <Of>(all: readonly Of[]): [Of, Of][] => all.flatMap((one, index) => all.slice(index + 1).map((other): [Of, Of] => [one, other]));
