import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Cohort, EnrolmentBegan, EnrolmentEnded } from '../../cohorts/index.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { SeatOffers } from '../replies/seat-offers.js';
import type { Session } from './session.entity.js';
import { InviteesChanged } from './session-events.js';
import { SessionInvitee } from './session-invitee.entity.js';
import { factsOf } from './session.service.js';
import { sessionsToCome } from './sessions-to-come.js';

/** Who joins a group is asked to what is still to come; who stops is no longer. What was, stays. */
@Injectable()
export class LetGuestsFollowEnrolments implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly seats: SeatOffers,
  ) {}

  onModuleInit(): void {
    this.events.on(EnrolmentBegan, (event, tx) => this.invite(event, tx));
    this.events.on(EnrolmentEnded, (event, tx) => this.leaveOut(event, tx));
  }

  private async invite({ cohortId, personId, role, occurredAt }: EnrolmentBegan, tx: Tx): Promise<void> {
    const answer = { reply: 'none' as const, repliedAt: null, repliedBy: null, waitingSince: null, seatKeptUntil: null };
    for (const session of await sessionsToCome(tx.manager, cohortId, occurredAt)) {
      if (session.kind === 'intervisie' && role === 'buurtverbinder') continue;
      const key = { sessionId: session.id, personId };
      if (!(await insertOnce(tx, SessionInvitee, key, { ...key, role, invitedAt: occurredAt, ...answer }))) continue;
      await this.tell(tx, session, { added: [personId], removed: [] }, occurredAt);
    }
  }

  private async leaveOut({ cohortId, personId, occurredAt }: EnrolmentEnded, tx: Tx): Promise<void> {
    for (const session of await sessionsToCome(tx.manager, cohortId, occurredAt)) {
      const { affected } = await tx.manager.delete(SessionInvitee, { sessionId: session.id, personId });
      if (affected === 0) continue;
      await this.tell(tx, session, { added: [], removed: [personId] }, occurredAt);
      await this.seats.offer(tx, session);
    }
  }

  private async tell(tx: Tx, session: Session, change: InviteesChanged['change'], at: Date): Promise<void> {
    const cohort = await tx.manager.findOneByOrFail(Cohort, { id: session.cohortId });
    await tx.publish(new InviteesChanged(factsOf(session, cohort), change, null, at));
  }
}
