import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { endAfter } from '../pages/schedule-input.js';
import { SessionAccess } from '../sessions/session.access.js';
import { NoSuchSession } from '../sessions/session.errors.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { SessionService } from '../sessions/session.service.js';

/** Day and beginning stay, the end moves. */
@Injectable()
export class EndsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly sessions: SessionService,
    private readonly queries: SessionQueries,
  ) {}

  /** `time`: as "21:30"; earlier than the beginning is after midnight. @throws InvalidInput when somebody or the room is taken then */
  async change(actor: Actor, sessionId: string, time: string): Promise<{ readonly isNew: boolean; readonly endsAt: Date }> {
    await this.access.asTrainer(actor, sessionId);
    return this.unitOfWork.run(async (tx) => {
      // as it is now, so that who moves it at this instant is not moved back
      const session = await this.queries.byId(sessionId, tx.manager);
      if (!session) throw new NoSuchSession('a session that went meanwhile');
      const endsAt = endAfter(session.day, session.startsAt, time);
      const moved = await this.sessions.move(tx, sessionId, { startsAt: session.startsAt, endsAt, byId: actor.personId });
      return { isNew: moved.sequence > session.sequence, endsAt };
    });
  }
}
