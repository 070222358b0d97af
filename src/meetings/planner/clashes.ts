import { setImmediate } from 'node:timers/promises';
import type { SessionKind } from '../sessions/session-kinds.js';
import { type Change, changesOf, widened } from './changes.js';
import { greedyPlan } from './greedy.js';
import { keyOf, type Placement, type Plan } from './plan.js';
import type { Group, Problem } from './problem.js';
import { type OpenSession, type Run, type Series, seriesOf, takenByFixed } from './series.js';
import { firstPlan, type Solved } from './solve.js';

/** The rule that leaves nothing over; `tijd`: the series is too long for its period, `anderen`: other groups need the same. */
export type Cause = 'momenten' | 'volgorde' | 'mix' | 'deelnemers' | 'begeleiding' | 'trainers' | 'geen-zaal' | 'zalen' | 'tijd' | 'anderen';

/** Why a group is not planned to the end, and the smallest change of its wishes that plans it. */
export interface Clash {
  readonly group: Group;
  readonly kinds: readonly SessionKind[];
  readonly cause: Cause;
  /** How many moments fitted the wishes, for the sentence. */
  readonly moments: number;
  /** null: no change of two wishes helps, as far as they were tried. */
  readonly changes: readonly Change[] | null;
  /** Every change was tried until one helped; false: there was no time for that. */
  readonly isSearched: boolean;
}

/** Trying is quick but not free: this many, the smallest first. */
const MOST_TRIALS = 70;

/** `until`: on the clock of `performance`, after which nothing more is tried. */
export async function clashesOf(solved: Solved, until = Infinity): Promise<readonly Clash[]> {
  const { plan, problem, series } = solved;
  const clashes: Clash[] = [];
  const clashing = series.flatMap((each) => {
    const missed = each.runs.map((run) => unplannedIn(each.group, run, plan)).filter((run) => run.length > 0);
    return missed[0]?.[0] ? [{ each, missed: missed.flat(), first: missed[0][0] }] : [];
  });
  for (const [index, { each, missed, first }] of clashing.entries()) {
    // each its share of the time, and what those before it left over
    const share = performance.now() + (until - performance.now()) / (clashing.length - index);
    const kinds = missed.map(({ session }) => session.kind);
    const found = await smallestChange(solved, each.group, share);
    clashes.push({ group: each.group, kinds, cause: causeOf(problem, each, first), moments: first.sieve.wishes, ...found });
  }
  return clashes;
}

const unplannedIn = ({ id }: Group, run: Run, { placements }: Plan): Run => {
  const placed = new Set(placements.map(({ groupId, kind }) => keyOf(groupId, kind)));
  return run.filter(({ session }) => !placed.has(keyOf(id, session.kind)));
};

function causeOf(problem: Problem, { group }: Series, { session, sieve }: OpenSession): Cause {
  if (sieve.wishes === 0) return 'momenten';
  if (sieve.order === 0) return group.sessions.some(({ standing }) => standing?.isFixed) ? 'volgorde' : 'tijd';
  if (sieve.mix === 0) return 'mix';
  if (sieve.guests === 0) return 'deelnemers';
  if (sieve.guides === 0) return 'begeleiding';
  if (sieve.trainers === 0) return 'trainers';
  if (sieve.fittingRooms === 0) return 'geen-zaal';
  if (sieve.rooms === 0) return 'zalen';
  const alone = planAlone(problem, group, []);
  return alone.some(({ kind }) => kind === session.kind) ? 'anderen' : 'tijd';
}

/** Of one group the earliest moment for each session in turn plans the most there is: its days do not overlap. */
function planAlone(problem: Problem, group: Group, others: readonly Placement[]): readonly Placement[] {
  const rest = { ...problem, groups: problem.groups.filter(({ id }) => id !== group.id) };
  const taken = [...problem.taken, ...takenByFixed(rest), ...others.flatMap((placement) => takenBy(problem, placement))];
  return greedyPlan(seriesOf({ ...problem, taken, groups: [group] }), 'early').placements;
}

/** The first change with which this group is planned whole, and no other group loses a session. */
async function smallestChange({ problem, plan, series }: Solved, group: Group, until: number): Promise<Pick<Clash, 'changes' | 'isSearched'>> {
  const others = plan.placements.filter(({ groupId }) => groupId !== group.id);
  const open = group.sessions.filter(({ standing }) => !standing?.isFixed).length;
  for (const changes of changesOf(group.wishes).slice(0, MOST_TRIALS)) {
    // between two trials the product answers others
    await setImmediate();
    if (performance.now() > until) return { changes: null, isSearched: false };
    const wider = { ...group, wishes: changes.reduce(widened, group.wishes) };
    if (planAlone(problem, wider, others).length === open) return { changes, isSearched: true };
    // what does not even fit alone will not among others
    if (others.length === 0 || planAlone(problem, wider, []).length < open) continue;
    const all = firstPlan(seriesWith(problem, series, wider)).placements;
    const own = all.filter(({ groupId }) => groupId === group.id).length;
    if (own === open && all.length - own >= others.length) return { changes, isSearched: true };
  }
  return { changes: null, isSearched: true };
}

/** The moments of a group follow from its own wishes: those of the others stay as they are. */
function seriesWith(problem: Problem, series: readonly Series[], wider: Group): readonly Series[] {
  const taken = [...problem.taken, ...takenByFixed(problem)];
  const [own] = seriesOf({ ...problem, taken, groups: [wider] });
  return series.map((each) => (each.group.id === wider.id && own ? own : each));
}

function takenBy({ groups }: Problem, { groupId, trainerIds, roomId, startsAt, endsAt }: Placement): Problem['taken'] {
  const people = groups.find(({ id }) => id === groupId)?.people ?? [];
  const resources = [...trainerIds, ...people.map(({ id }) => id), ...(roomId === null ? [] : [roomId])];
  return resources.map((resourceId) => ({ resourceId, startsAt, endsAt }));
}
