import { type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import type { Absence } from '../planner/problem.js';
import { DatePoll, PollAnswer, PollInvitee, PollMoment } from '../polls/poll.entities.js';
import { Session } from '../sessions/session.entity.js';
import { SessionInvitee } from '../sessions/session-invitee.entity.js';

/** Who said no to which hours that are still to come: in a poll of these groups, or to a session of theirs. */
export async function knownAbsences(cohortIds: readonly string[], now: Date, manager: EntityManager): Promise<readonly Absence[]> {
  const ofThem = In([...cohortIds]);
  const absences = [...(await inPolls(ofThem, now, manager)), ...(await fromSessions(ofThem, now, manager))];
  return absences.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime() || one.personId.localeCompare(other.personId));
}

async function inPolls(cohortId: ReturnType<typeof In<string>>, now: Date, manager: EntityManager): Promise<readonly Absence[]> {
  const polls = await manager.findBy(DatePoll, { cohortId });
  const moments = await manager.findBy(PollMoment, { pollId: In(polls.map(({ id }) => id)), startsAt: MoreThan(now) });
  const refusals = await manager.findBy(PollAnswer, { momentId: In(moments.map(({ id }) => id)), answer: 'nee' });
  const invitees = await manager.findBy(PollInvitee, { id: In([...new Set(refusals.map(({ inviteeId }) => inviteeId))]) });
  const personOf = new Map(invitees.map(({ id, personId }) => [id, personId]));
  const spanOf = new Map(moments.map(({ id, startsAt, endsAt }) => [id, { startsAt, endsAt }]));
  return refusals.flatMap(({ momentId, inviteeId }) => {
    const [personId, span] = [personOf.get(inviteeId), spanOf.get(momentId)];
    return personId !== undefined && span ? [{ personId, ...span }] : [];
  });
}

async function fromSessions(cohortId: ReturnType<typeof In<string>>, now: Date, manager: EntityManager): Promise<readonly Absence[]> {
  const sessions = await manager.findBy(Session, { cohortId, startsAt: MoreThan(now), cancelledAt: IsNull() });
  const declined = await manager.findBy(SessionInvitee, { sessionId: In(sessions.map(({ id }) => id)), reply: 'declined' });
  return declined.flatMap(({ sessionId, personId }) => {
    const session = sessions.find(({ id }) => id === sessionId);
    return session ? [{ personId, startsAt: session.startsAt, endsAt: session.endsAt }] : [];
  });
}
