import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import type { Session } from '../sessions/session.entity.js';
import { SessionService } from '../sessions/session.service.js';
import { PollAccess } from './poll.access.js';
import { DatePoll, PollMoment } from './poll.entities.js';
import { MixAsksReasonHere, MomentIsOver, NoSuchPoll, PollIsClosed } from './poll.errors.js';
import { assertRuns } from './poll.policy.js';
import { PollQueries } from './poll.queries.js';
import { peopleLackOf } from './ranking-words.js';

export interface Choice {
  readonly momentId: string;
  /** Also who joined the group after it was sent. */
  readonly guestIds: readonly string[];
  readonly venueId: string | null;
  readonly message: string | null;
  readonly reason: string | null;
}

/** A moment becomes a session, and everybody is invited: one act (E5). */
@Injectable()
export class PollChoiceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PollAccess,
    private readonly queries: PollQueries,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput when room, trainers or people are taken, or the mix asks a reason; PollIsClosed when another was first */
  async choose(actor: Actor, pollId: string, { momentId, guestIds, venueId, message, reason }: Choice): Promise<Session> {
    const { cohort } = await this.access.asTrainer(actor, pollId);
    return this.unitOfWork.run(async (tx) => {
      const { manager } = tx;
      const now = this.clock.now();
      const poll = await manager.findOneByOrFail(DatePoll, { id: pollId });
      assertRuns(poll, now);
      const moment = await manager.findOneBy(PollMoment, { id: momentId, pollId });
      if (!moment) throw new NoSuchPoll('a moment of another poll');
      if (moment.startsAt <= now) throw new MomentIsOver(pollId);
      const ranked = (await this.queries.rankingOf(poll, cohort, manager)).ranked.find(({ id }) => id === momentId);
      const lacks = ranked ? peopleLackOf(ranked.missing) : [];
      if (lacks.length > 0 && reason === null) throw new MixAsksReasonHere(lacks);
      // the update decides which of two trainers who choose at once is the first
      const { affected } = await manager.update(DatePoll, { id: pollId, closedAt: IsNull() }, { closedAt: now });
      if (affected !== 1) throw new PollIsClosed();

      const { cohortId, kind, title } = poll;
      const { startsAt, endsAt } = moment;
      const trainerIds = await this.queries.freeTrainers(poll, moment, manager);
      const session = await this.sessions.schedule(tx, {
        cohortId,
        kind,
        startsAt,
        endsAt,
        title,
        venueId,
        message,
        inviteeIds: guestIds,
        mixReason: reason,
        byId: actor.personId,
        ...(trainerIds.length > 0 && { trainerIds }),
      });
      await manager.update(DatePoll, { id: pollId }, { sessionId: session.id, venueId });
      await manager.delete(PollMoment, { pollId, id: Not(momentId) });
      return session;
    });
  }
}
