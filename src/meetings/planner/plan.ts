import type { SessionKind } from '../sessions/session-kinds.js';
import type { Span } from '../sessions/slots.js';

/** A session of a group, where and when the planner puts it. */
export interface Placement extends Span {
  readonly groupId: string;
  readonly kind: SessionKind;
  readonly roomId: string | null;
  readonly trainerIds: readonly string[];
}

/** What could be planned. A session that is not among the placements found no place. */
export interface Plan {
  readonly placements: readonly Placement[];
  /** Of what is planned: the lower, the nicer (docs/planner.md). */
  readonly cost: number;
}

export const keyOf = (groupId: string, kind: SessionKind): string => `${groupId} ${kind}`;

/** More sessions planned always wins; then the nicer plan. */
export const isBetter = (one: Plan, other: Plan): boolean =>
  one.placements.length === other.placements.length ? one.cost < other.cost : one.placements.length > other.placements.length;
