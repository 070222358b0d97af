import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, MoreThanOrEqual } from 'typeorm';
import { CohortTrainer, Enrolment } from '../../cohorts/index.js';
import { localDay } from '../../platform/clock/in-words.js';
import { Session } from '../sessions/session.entity.js';
import { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { SessionTrainer } from '../sessions/session-trainer.entity.js';

const KEPT_AFTER = 60 * 24 * 3_600_000;

/** The sessions that belong in somebody's own calendar, in every neighbourhood: where they are asked and take part now, and where they guide. */
@Injectable()
export class OwnSessions {
  constructor(private readonly reader: DataSource) {}

  /** Who left the group has none of it any more (E7); who said no, not that one. */
  async of(personId: string, now: Date): Promise<readonly Session[]> {
    const { manager } = this.reader;
    const asked = await manager.findBy(SessionInvitee, { personId, reply: In(['none', 'accepted', 'tentative']) });
    const guided = await manager.findBy(SessionTrainer, { personId });
    const joined = await manager.findBy(Enrolment, { personId, endedAt: IsNull() });
    const trained = await manager.findBy(CohortTrainer, [
      { personId, untilDay: IsNull() },
      { personId, untilDay: MoreThanOrEqual(localDay(now)) },
    ]);
    return manager.find(Session, {
      where: [
        { id: In(idsOf(asked)), cohortId: In(joined.map(({ cohortId }) => cohortId)), ...standing(now) },
        { id: In(idsOf(guided)), cohortId: In(trained.map(({ cohortId }) => cohortId)), ...standing(now) },
      ],
      order: { startsAt: 'ASC', id: 'ASC' },
    });
  }
}

const idsOf = (rows: readonly { readonly sessionId: string }[]): string[] => rows.map(({ sessionId }) => sessionId);

const standing = (now: Date) => ({ cancelledAt: IsNull(), endsAt: MoreThanOrEqual(new Date(now.getTime() - KEPT_AFTER)) });
