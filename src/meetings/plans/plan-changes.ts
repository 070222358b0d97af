import type { Placement } from '../planner/plan.js';
import type { Group, Problem, Standing, WantedSession } from '../planner/problem.js';
import { countRoles, isJoint, missingFor } from '../sessions/joint.policy.js';

interface Placed extends Placement {
  readonly group: Group;
  readonly session: WantedSession;
}

export interface Moved extends Placed {
  readonly standing: Standing;
}

/** What a plan makes different from what stands. */
export interface PlanChanges {
  readonly fresh: readonly Placed[];
  readonly moved: readonly Moved[];
}

export function changesIn({ groups }: Problem, placements: readonly Placement[]): PlanChanges {
  const placed = placements.flatMap((placement): Placed[] => {
    const group = groups.find(({ id }) => id === placement.groupId);
    const session = group?.sessions.find(({ kind }) => kind === placement.kind);
    return group && session ? [{ ...placement, group, session }] : [];
  });
  return {
    fresh: placed.filter(({ session }) => session.standing === null),
    moved: placed.flatMap((each) => (each.session.standing && isElsewhere(each, each.session.standing) ? [{ ...each, standing: each.session.standing }] : [])),
  };
}

export const isElsewhere = ({ startsAt, roomId }: Placement, standing: Standing): boolean =>
  startsAt.getTime() !== standing.startsAt.getTime() || roomId !== standing.roomId;

/** It asks for residents and professionals together (D10), and the group has too few of them. */
export const missesMix = ({ kind, people }: Group, { asksForMix }: WantedSession): boolean =>
  asksForMix && kind !== 'residents_only' && !isJoint(countRoles(people));

/** What the mix lacks in groups for which such a session is new, in sentences. */
export function mixWorries(problem: Problem, placements: readonly Placement[]): readonly string[] {
  const lacking = changesIn(problem, placements).fresh.filter(({ group, session }) => missesMix(group, session));
  return [...new Set(lacking.map(({ group }) => group))].map(({ name, people }) => `${name}: ${missingFor(countRoles(people)).join(' ')}`);
}
