import type { Wishes } from '../planner/problem.js';

/** What a trainer wishes of a group. */
export interface AskedWishes extends Wishes {
  /** What stands and is not locked can be put elsewhere. */
  readonly mayMove: boolean;
}

export interface AskedGroup {
  readonly cohortId: string;
  /** null: the wishes for all. */
  readonly own: AskedWishes | null;
}

/** What a plan is asked for: which groups, the wishes for all, and those of a group that differs. */
export interface Asked {
  readonly shared: AskedWishes;
  readonly groups: readonly AskedGroup[];
}

export const wishesOf = ({ shared, groups }: Asked, cohortId: string): AskedWishes => groups.find((group) => group.cohortId === cohortId)?.own ?? shared;

/** The same, with other wishes for one group. */
export const askedWith = ({ shared, groups }: Asked, cohortId: string, own: AskedWishes): Asked => ({
  shared,
  groups: groups.map((group) => (group.cohortId === cohortId ? { cohortId, own } : group)),
});
