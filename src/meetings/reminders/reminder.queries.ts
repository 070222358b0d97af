import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { CohortQueries } from '../../cohorts/index.js';
import { SessionLetter } from '../calendar/session-letter.entity.js';
import { waits } from '../replies/seats.policy.js';
import type { Session } from '../sessions/session.entity.js';
import { SessionInvitee } from '../sessions/session-invitee.entity.js';
import type { RemindedGuest } from './reminder-guests.policy.js';
import { type Moment, USUAL_DAYS } from './reminder-moments.policy.js';
import { ReminderMoment } from './reminder-moment.entity.js';
import { ReminderPlan } from './reminder-plan.entity.js';
import { ReminderRefusal } from './reminder-refusal.entity.js';
import { ReminderStop } from './reminder-stop.entity.js';

export interface ReminderChoice {
  readonly moments: readonly Moment[];
  readonly sentence: string | null;
  readonly isOwn: boolean;
  readonly stoppedAt: Date | null;
}

/** What stands about the reminders of one session. Inside a transaction: pass its manager. */
@Injectable()
export class ReminderQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly cohorts: CohortQueries,
  ) {}

  async choiceOf({ id: sessionId, plannedAt }: Session, manager: EntityManager = this.reader.manager): Promise<ReminderChoice> {
    const plan = await manager.findOneBy(ReminderPlan, { sessionId });
    if (!plan) return { moments: usualMoments(plannedAt), sentence: null, isOwn: false, stoppedAt: null };
    const chosen = await manager.findBy(ReminderMoment, { sessionId });
    const { sentence, stoppedAt, resumedAt } = plan;
    const moments = chosen.map(({ daysBefore, since }) => ({ daysBefore, since: resumedAt && resumedAt > since ? resumedAt : since }));
    return { moments, sentence, isOwn: true, stoppedAt };
  }

  async guestsOf({ id: sessionId, cohortId }: Session, manager: EntityManager = this.reader.manager): Promise<readonly RemindedGuest[]> {
    const invitees = await manager.find(SessionInvitee, { where: { sessionId }, order: { role: 'ASC', id: 'ASC' } });
    const personIds = invitees.map(({ personId }) => personId);
    const active = new Set((await this.cohorts.activeEnrolments(cohortId, undefined, manager)).map(({ personId }) => personId));
    const refusing = new Set((await manager.findBy(ReminderRefusal, { personId: In(personIds) })).map(({ personId }) => personId));
    const stops = await manager.findBy(ReminderStop, { sessionId });
    const letters = await manager.find(SessionLetter, { where: { sessionId }, order: { writtenAt: 'ASC', id: 'ASC' } });
    const toldAt = new Map(letters.map(({ personId, writtenAt }) => [personId, writtenAt]));
    return invitees.map((invitee) => {
      const { personId, reply, repliedAt } = invitee;
      return {
        personId,
        reply,
        repliedAt,
        isWaiting: waits(invitee),
        takesPart: active.has(personId),
        refuses: refusing.has(personId),
        toldAt: toldAt.get(personId) ?? null,
        stopped: new Set(stops.filter((stop) => stop.personId === personId).map(({ daysBefore }) => daysBefore)),
      };
    });
  }
}

export const usualMoments = (since: Date): readonly Moment[] => USUAL_DAYS.map((daysBefore) => ({ daysBefore, since }));
