import { type EntityManager, In, IsNull, MoreThan, Not } from 'typeorm';
import type { Group, Taken } from '../planner/problem.js';
import { Session } from '../sessions/session.entity.js';
import { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { SessionTrainer } from '../sessions/session-trainer.entity.js';

/**
 * When rooms, trainers and people of these groups are in something that is not planned here, of whichever group. Times
 * and nothing else: whose it is and what it is about does not come along.
 */
export async function takenTimes(groups: readonly Group[], now: Date, manager: EntityManager): Promise<readonly Taken[]> {
  const personId = In([...new Set(groups.flatMap(everybodyOf))]);
  const rooms = new Set(groups.flatMap((group) => group.rooms.map(({ id }) => id)));
  const asked = await manager.findBy(SessionInvitee, { personId, reply: Not('declined') });
  const guided = await manager.findBy(SessionTrainer, { personId });
  const people = [...asked, ...guided];
  const ahead = { cancelledAt: IsNull(), endsAt: MoreThan(now) };
  const where = [
    { ...ahead, id: In([...new Set(people.map(({ sessionId }) => sessionId))]) },
    { ...ahead, venueId: In([...rooms]) },
  ];
  const planned = new Set(groups.flatMap(({ sessions }) => sessions.flatMap(({ standing }) => standing?.sessionId ?? [])));
  const sessions = (await manager.find(Session, { where, order: { startsAt: 'ASC', id: 'ASC' } })).filter(({ id }) => !planned.has(id));
  return sessions.flatMap(({ id, venueId, startsAt, endsAt }) => {
    const busy = people.filter(({ sessionId }) => sessionId === id).map((each) => each.personId);
    const resources = venueId !== null && rooms.has(venueId) ? [venueId, ...busy] : busy;
    return [...new Set(resources)].sort().map((resourceId) => ({ resourceId, startsAt, endsAt }));
  });
}

/** Also who guides what stands without training the group any more. */
const everybodyOf = ({ people, guides, sessions }: Group): readonly string[] => [
  ...people.map(({ id }) => id),
  ...guides.map(({ id }) => id),
  ...sessions.flatMap(({ standing }) => standing?.trainerIds ?? []),
];
