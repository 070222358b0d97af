import { Injectable } from '@nestjs/common';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { NoSuchSession, SessionIsCancelled, SessionIsOver } from '../sessions/session.errors.js';
import { Session } from '../sessions/session.entity.js';
import { SessionReplied } from '../sessions/session-events.js';
import { type Reply, type ReplyWay, SessionInvitee } from '../sessions/session-invitee.entity.js';
import { factsOf } from '../sessions/session.service.js';
import { SeatOffers } from './seat-offers.js';
import { comes, freeSeats } from './seats.policy.js';

export interface Answer {
  readonly reply: Exclude<Reply, 'none'>;
  readonly way: ReplyWay;
}

/** Who says what to an invitation, by whichever way it comes in. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly seats: SeatOffers,
    private readonly clock: Clock,
  ) {}

  /** A yes to a session that is full waits in line (E8). @throws NoSuchSession, SessionIsCancelled or SessionIsOver */
  async reply(tx: Tx, sessionId: string, personId: string, { reply, way }: Answer): Promise<SessionInvitee> {
    const { manager } = tx;
    const session = await manager.findOneBy(Session, { id: sessionId });
    const invitees = await manager.findBy(SessionInvitee, { sessionId });
    const invitee = invitees.find((each) => each.personId === personId);
    if (!session || !invitee) throw new NoSuchSession('a session to which they are not asked');
    if (session.cancelledAt) throw new SessionIsCancelled('a session that is cancelled');
    const now = this.clock.now();
    if (session.endsAt <= now) throw new SessionIsOver('a session that is over');

    const others = invitees.filter(({ id }) => id !== invitee.id);
    const mustWait = reply === 'accepted' && !comes(invitee) && freeSeats(session.capacity, others, now) < 1;
    Object.assign(invitee, { reply, repliedAt: now, repliedBy: way, waitingSince: mustWait ? (invitee.waitingSince ?? now) : null, seatKeptUntil: null });
    const { id, ...values } = invitee;
    await manager.update(SessionInvitee, { id }, values);
    const cohort = await manager.findOneByOrFail(Cohort, { id: session.cohortId });
    await tx.publish(new SessionReplied(factsOf(session, cohort), { personId, reply, way, isWaiting: mustWait }, now));
    await this.seats.offer(tx, session);
    return invitee;
  }
}
