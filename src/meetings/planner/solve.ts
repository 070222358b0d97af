import { greedyPlan } from './greedy.js';
import type { HighsWorker } from './highs-worker.js';
import { PlanModel } from './mip.js';
import { isBetter, keyOf, type Plan } from './plan.js';
import type { Group, Problem, WantedSession } from './problem.js';
import { type Series, seriesOf } from './series.js';

/** Above this HiGHS finds nothing better in the time there is; the plan without it stands. */
const MOST_COLUMNS = 40_000;
/** Of the five a trainer waits: the rest is for the thread to begin and to stop, and for what does not fit. */
export const SECONDS = 3.3;

export interface Solved {
  readonly plan: Plan;
  /** As it was planned: a session that found no better place is kept where it stands. */
  readonly problem: Problem;
  readonly series: readonly Series[];
  /** There is no better plan; false: it is the best that was found in the time there was. */
  readonly isProven: boolean;
}

/** The best plan found in so many seconds. There always is one, be it an empty one. */
export async function solve(problem: Problem, worker: HighsWorker, seconds: number = SECONDS): Promise<Solved> {
  const until = performance.now() + seconds * 1000;
  for (let current = problem; ;) {
    const solved = await solveOnce(current, worker, (until - performance.now()) / 1000);
    const kept = keepingUnplanned(current, solved.plan);
    if (!kept) return solved;
    current = kept;
  }
}

/** Quick and never better than `solve`: to start from, and to try a change with. */
export function firstPlan(series: readonly Series[]): Plan {
  const [nice, early] = [greedyPlan(series, 'nice'), greedyPlan(series, 'early')];
  return isBetter(early, nice) ? early : nice;
}

async function solveOnce(problem: Problem, worker: HighsWorker, seconds: number): Promise<Solved> {
  const series = seriesOf(problem);
  const start = firstPlan(series);
  const model = new PlanModel(series);
  const first = { plan: start, problem, series };
  if (model.size === 0) return { ...first, isProven: true };
  if (model.size > MOST_COLUMNS || seconds <= 0) return { ...first, isProven: false };
  const { answer, isProven } = await worker.solve(model.build(), model.answerOf(start), seconds);
  const found = answer && model.planOf(answer);
  return { ...first, plan: found && isBetter(found, start) ? found : start, isProven };
}

/** Nothing is cancelled by planning: what stands and found no place stays, and then takes room, trainers and people. */
function keepingUnplanned(problem: Problem, { placements }: Plan): Problem | null {
  const placed = new Set(placements.map(({ groupId, kind }) => keyOf(groupId, kind)));
  const stays = (group: Group, { kind, standing }: WantedSession): boolean => standing?.isFixed === false && !placed.has(keyOf(group.id, kind));
  if (!problem.groups.some((group) => group.sessions.some((session) => stays(group, session)))) return null;
  const groups = problem.groups.map((group) => ({
    ...group,
    sessions: group.sessions.map((session) =>
      session.standing && stays(group, session) ? { ...session, standing: { ...session.standing, isFixed: true } } : session,
    ),
  }));
  return { ...problem, groups };
}
