import type { Choice } from './choices.js';
import { UNPLANNED } from './costs.js';
import { type Use, usesOfPeople, usesOfRoom, usesOfTeam } from './occupied.js';
import type { Placement, Plan } from './plan.js';
import { atMostOne, type BinaryModel, oneWith, onlyAfter, type Row } from './rows.js';
import type { OpenSession, Series } from './series.js';

interface Picked<Of> {
  readonly column: number;
  readonly of: Of;
  readonly cost: number;
}

/** The columns of one choice: whether it is taken, and, when there is something to choose, by whom and where. */
interface ChoiceColumns {
  readonly choice: Choice;
  readonly taken: number;
  readonly teams: readonly Picked<readonly string[]>[];
  readonly rooms: readonly Picked<string | null>[];
}

interface SessionColumns {
  readonly group: Series['group'];
  readonly open: OpenSession;
  readonly choices: readonly ChoiceColumns[];
}

/** The series as a model of yes and no (docs/planner.md), with the way back from its answer to a plan. */
export class PlanModel {
  private readonly costs: number[] = [];
  private readonly runs: readonly (readonly SessionColumns[])[];

  constructor(series: readonly Series[]) {
    this.runs = series.flatMap(({ group, runs }) => runs.map((run) => run.map((open) => this.columnsOf(group, open, series.length))));
  }

  get size(): number {
    return this.costs.length;
  }

  build(): BinaryModel {
    const rows = [...this.sessions.flatMap(rowsOfSession), ...this.runs.flatMap(rowsOfOrder), ...this.rowsOfUse()];
    return { costs: this.costs, rows };
  }

  /** A plan as an answer, to start from. */
  answerOf({ placements }: Plan): readonly number[] {
    const answer = this.costs.map(() => 0);
    for (const { groupId, kind, startsAt, roomId, trainerIds } of placements) {
      const columns = this.sessions.find(({ group, open }) => group.id === groupId && open.session.kind === kind);
      const chosen = columns?.choices.find(({ choice }) => choice.startsAt.getTime() === startsAt.getTime());
      if (!chosen) continue;
      const team = chosen.teams.find(({ of }) => of.join() === trainerIds.join());
      const room = chosen.rooms.find(({ of }) => of === roomId);
      for (const column of [chosen.taken, team?.column, room?.column]) if (column !== undefined) answer[column] = 1;
    }
    return answer;
  }

  planOf(answer: ArrayLike<number>): Plan {
    const isYes = ({ column }: { readonly column: number }): boolean => (answer[column] ?? 0) > 0.5;
    const placements: Placement[] = [];
    let cost = 0;
    for (const { group, open, choices } of this.sessions) {
      const chosen = choices.find(({ taken }) => isYes({ column: taken }));
      const team = chosen?.teams.find(isYes);
      const room = chosen?.rooms.find(isYes);
      if (!chosen || !team || !room) continue;
      const { startsAt, endsAt } = chosen.choice;
      placements.push({ groupId: group.id, kind: open.session.kind, startsAt, endsAt, roomId: room.of, trainerIds: team.of });
      cost += chosen.choice.cost + team.cost + room.cost;
    }
    return { placements, cost };
  }

  private get sessions(): readonly SessionColumns[] {
    return this.runs.flat();
  }

  /** As many groups as there are, so many sessions at once: nobody needs a room beyond the nicest so many. */
  private columnsOf(group: Series['group'], open: OpenSession, most: number): SessionColumns {
    const choices = open.choices.map((choice) => {
      const taken = this.column(choice.cost - UNPLANNED);
      const rooms = choice.rooms.toSorted((one, other) => one.cost - other.cost).slice(0, most);
      return { choice, taken, teams: this.pick(choice.teams, taken), rooms: this.pick(rooms, taken) };
    });
    return { group, open, choices };
  }

  /** The only possibility comes with the choice itself. */
  private pick<Of>(possibilities: readonly { readonly of: Of; readonly cost: number }[], taken: number): readonly Picked<Of>[] {
    const [only] = possibilities;
    if (!only || possibilities.length > 1) return possibilities.map(({ of, cost }) => ({ of, cost, column: this.column(cost) }));
    this.costs[taken] = (this.costs[taken] ?? 0) + only.cost;
    return [{ ...only, column: taken }];
  }

  private column(cost: number): number {
    return this.costs.push(cost) - 1;
  }

  /** At every instant at which a use begins: of a room or a person there is one. */
  private rowsOfUse(): readonly Row[] {
    const uses = new Map<string, (Use & { readonly column: number })[]>();
    const add = (column: number, more: readonly Use[]): void => {
      for (const use of more) {
        const of = uses.get(use.resourceId) ?? [];
        of.push({ ...use, column });
        uses.set(use.resourceId, of);
      }
    };
    const isShared = sharedPeople(this.sessions);
    for (const { group, choices } of this.sessions)
      for (const { choice, taken, teams, rooms } of choices) {
        for (const { column, of } of teams) add(column, usesOfTeam(of, choice));
        for (const { column, of } of rooms) add(column, usesOfRoom(of, choice));
        add(
          taken,
          usesOfPeople(group, choice).filter(({ resourceId }) => isShared(resourceId)),
        );
      }
    return [...uses.values()].flatMap((of) =>
      [...new Set(of.map(({ startsAt }) => startsAt.getTime()))].flatMap((at) => {
        const columns = of.filter(({ startsAt, endsAt }) => startsAt.getTime() <= at && at < endsAt.getTime()).map(({ column }) => column);
        return columns.length > 1 ? [atMostOne([...new Set(columns)])] : [];
      }),
    );
  }
}

const rowsOfSession = ({ choices }: SessionColumns): readonly Row[] => [
  ...(choices.length > 1 ? [atMostOne(choices.map(({ taken }) => taken))] : []),
  ...choices.flatMap(({ taken, teams, rooms }) =>
    [teams, rooms]
      .filter((picked) => picked.length > 1)
      .map((picked) =>
        oneWith(
          taken,
          picked.map(({ column }) => column),
        ),
      ),
  ),
];

/** For every day: the next session is not there by then unless the one before was, long enough ago. */
function rowsOfOrder(run: readonly SessionColumns[]): readonly Row[] {
  return run.slice(1).flatMap((next, index) => {
    const before = run[index]?.choices ?? [];
    const days = [...new Set(next.choices.map(({ choice }) => choice.day))];
    return days.map((day) =>
      onlyAfter(
        next.choices.filter(({ choice }) => choice.day <= day).map(({ taken }) => taken),
        before.filter(({ choice }) => choice.day <= day - next.group.wishes.daysBetween).map(({ taken }) => taken),
      ),
    );
  });
}

/** Only people of more than one group, or who guide one, can be in two places. */
function sharedPeople(sessions: readonly SessionColumns[]): (personId: string) => boolean {
  const groups = [...new Set(sessions.map(({ group }) => group))];
  const trainers = new Set(sessions.flatMap(({ choices }) => choices.flatMap(({ teams }) => teams.flatMap(({ of }) => of))));
  const counts = new Map<string, number>();
  for (const { people } of groups) for (const { id } of people) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (personId) => trainers.has(personId) || (counts.get(personId) ?? 0) > 1;
}
