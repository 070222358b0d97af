import type { Choice } from './choices.js';
import { Occupied, usesOfPeople, usesOfRoom, usesOfTeam } from './occupied.js';
import type { Placement, Plan } from './plan.js';
import type { OpenSession, Run, Series } from './series.js';

interface Fit {
  readonly choice: Choice;
  readonly team: Choice['teams'][number];
  readonly room: Choice['rooms'][number];
  readonly cost: number;
}

/** One group after the other, each session on the nicest moment that is left: not the best plan, but there always is one. */
export function greedyPlan(series: readonly Series[], prefers: 'nice' | 'early' = 'nice'): Plan {
  const occupied = new Occupied();
  const placements: Placement[] = [];
  let cost = 0;
  for (const { group, runs } of series.toSorted((one, other) => freedomOf(one) - freedomOf(other)))
    for (const run of runs) {
      let earliest = -Infinity;
      for (const open of run) {
        const fit = bestFit(open, earliest, occupied, group, prefers);
        if (!fit) break;
        const { choice, team, room } = fit;
        occupied.take([...usesOfTeam(team.of, choice), ...usesOfRoom(room.of, choice), ...usesOfPeople(group, choice)]);
        placements.push({ groupId: group.id, kind: open.session.kind, startsAt: choice.startsAt, endsAt: choice.endsAt, roomId: room.of, trainerIds: team.of });
        cost += fit.cost;
        earliest = choice.day + group.wishes.daysBetween;
      }
    }
  return { placements, cost };
}

/** Who has the fewest moments goes first. */
const freedomOf = ({ runs }: Series): number => Math.min(...runs.flatMap((run: Run) => run.map(({ choices }) => choices.length)));

function bestFit({ choices }: OpenSession, earliest: number, occupied: Occupied, group: Series['group'], prefers: 'nice' | 'early'): Fit | null {
  let best: Fit | null = null;
  for (const choice of choices) {
    if (choice.day < earliest || !occupied.isFree(usesOfPeople(group, choice))) continue;
    const team = choice.teams.find(({ of }) => occupied.isFree(usesOfTeam(of, choice)));
    const room = choice.rooms.filter(({ of }) => occupied.isFree(usesOfRoom(of, choice))).toSorted((one, other) => one.cost - other.cost)[0];
    if (!team || !room) continue;
    const cost = choice.cost + team.cost + room.cost;
    if (!best || cost < best.cost) best = { choice, team, room, cost };
    if (prefers === 'early') break;
  }
  return best;
}
