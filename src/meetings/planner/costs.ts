/** What makes a plan less nice, in points. Only the order of plans hangs on them; docs/planner.md says why. */
export const COSTS = {
  weekLater: 1,
  schoolHoliday: 15,
  religiousDay: 8,
  /** Somebody who is known not to be able to come. */
  absence: 4,
  /** A session that people have in their calendar already. */
  moved: 25,
  otherRoom: 5,
  /** A trainer of the group further down its list. */
  nextTrainer: 1,
  tenEmptySeats: 1,
} as const;

/** More than everything else together: a session planned always wins. */
export const UNPLANNED = 10_000;
