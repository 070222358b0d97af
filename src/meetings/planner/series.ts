import { dayNumber } from '../../platform/clock/netherlands.js';
import { type Choice, choicesOf, type Sieve } from './choices.js';
import { momentsOf } from './moments.js';
import type { Group, Problem, Taken, WantedSession } from './problem.js';

export interface OpenSession {
  readonly session: WantedSession;
  readonly choices: readonly Choice[];
  readonly sieve: Sieve;
}

/** Sessions in a row that are to be planned: each needs the one before it. A session that stays where it is ends a run. */
export type Run = readonly OpenSession[];

export interface Series {
  readonly group: Group;
  readonly runs: readonly Run[];
}

export const seriesOf = (problem: Problem): readonly Series[] => {
  const around = { ...problem, taken: [...problem.taken, ...takenByFixed(problem)] };
  return problem.groups.map((group) => ({ group, runs: runsOf(around, group) }));
};

function runsOf(problem: Problem, group: Group): readonly Run[] {
  const runs: OpenSession[][] = [];
  let run: OpenSession[] = [];
  const moments = momentsOf(group.wishes, group.region);
  group.sessions.forEach((session, index) => {
    if (session.standing?.isFixed) {
      if (run.length > 0) runs.push(run);
      run = [];
    } else {
      const earliest = Math.max(windowOf(group, index).earliest, firstDayOf(run.at(-1)) + group.wishes.daysBetween);
      run.push({ session, ...choicesOf(problem, { group, moments }, session, { ...windowOf(group, index), earliest }) });
    }
  });
  return run.length > 0 ? [...runs, run] : runs;
}

/** The first day on which the one before can be, so that nothing is offered that order forbids anyway. */
const firstDayOf = (before: OpenSession | undefined): number => (before ? (before.choices[0]?.day ?? Infinity) : -Infinity);

/** Between the sessions that stay, with room for those in between. */
function windowOf({ sessions, wishes }: Group, index: number): { earliest: number; latest: number } {
  const days = sessions.flatMap(({ standing }, at) => (standing?.isFixed ? [{ at, day: dayNumber(standing.startsAt) }] : []));
  return {
    earliest: Math.max(-Infinity, ...days.filter(({ at }) => at < index).map(({ at, day }) => day + (index - at) * wishes.daysBetween)),
    latest: Math.min(Infinity, ...days.filter(({ at }) => at > index).map(({ at, day }) => day - (at - index) * wishes.daysBetween)),
  };
}

/** What the sessions that stay keep for themselves. */
export function takenByFixed({ groups }: Pick<Problem, 'groups'>): readonly Taken[] {
  return groups.flatMap(({ sessions, people }) =>
    sessions.flatMap(({ standing }) => {
      if (!standing?.isFixed) return [];
      const { startsAt, endsAt, roomId, trainerIds } = standing;
      const resources = [...trainerIds, ...people.map(({ id }) => id), ...(roomId === null ? [] : [roomId])];
      return resources.map((resourceId) => ({ resourceId, startsAt, endsAt }));
    }),
  );
}
