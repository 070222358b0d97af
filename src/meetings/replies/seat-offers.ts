import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { countRoles } from '../sessions/joint.policy.js';
import { Session } from '../sessions/session.entity.js';
import { SeatOffered } from '../sessions/session-events.js';
import { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { factsOf } from '../sessions/session.service.js';
import { comes, freeSeats, nextInLine } from './seats.policy.js';

const MINUTE = 60_000;
/** How long a seat is kept for who is asked (E8). */
const KEPT = 48 * 60 * MINUTE;

/** A seat that comes free is kept for who waits longest in the role that is needed; who does not answer goes to the end of the line. */
@Injectable()
export class SeatOffers implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('pass-on-seats', 15 * MINUTE, () => this.passOn());
  }

  async offer(tx: Tx, session: Session): Promise<void> {
    const now = this.clock.now();
    for (;;) {
      const invitees = await tx.manager.findBy(SessionInvitee, { sessionId: session.id });
      const next = freeSeats(session.capacity, invitees, now) < 1 ? null : nextInLine(invitees, countRoles(invitees.filter(comes)));
      if (!next) return;
      const until = new Date(Math.min(now.getTime() + KEPT, session.startsAt.getTime()));
      if (until <= now) return;
      await tx.manager.update(SessionInvitee, { id: next.id }, { seatKeptUntil: until });
      const cohort = await tx.manager.findOneByOrFail(Cohort, { id: session.cohortId });
      await tx.publish(new SeatOffered(factsOf(session, cohort), { personId: next.personId, until }, now));
    }
  }

  /** Offers that nobody took. */
  passOn(): Promise<void> {
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const over = await tx.manager.findBy(SessionInvitee, { seatKeptUntil: LessThanOrEqual(now), waitingSince: Not(IsNull()) });
      // until when it was kept stays: it says that they were asked
      const lapsed = over.filter(({ waitingSince, seatKeptUntil }) => waitingSince !== null && seatKeptUntil !== null && waitingSince < seatKeptUntil);
      for (const { id } of lapsed) await tx.manager.update(SessionInvitee, { id }, { waitingSince: now });
      for (const sessionId of new Set(lapsed.map((each) => each.sessionId))) {
        const session = await tx.manager.findOneBy(Session, { id: sessionId, cancelledAt: IsNull(), startsAt: MoreThan(now) });
        if (session) await this.offer(tx, session);
      }
    });
  }
}
