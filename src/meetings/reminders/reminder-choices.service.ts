import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { insertEachOnce, insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { Session } from '../sessions/session.entity.js';
import { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { SessionIsCancelled, SessionIsOver } from '../sessions/session.errors.js';
import { NoSuchReminder } from './reminder.errors.js';
import { RemindersHeldBack } from './reminder-events.js';
import { ReminderMoment } from './reminder-moment.entity.js';
import { POSSIBLE_DAYS } from './reminder-moments.policy.js';
import { ReminderPlan } from './reminder-plan.entity.js';
import { ReminderStop } from './reminder-stop.entity.js';
import { usualMoments } from './reminder.queries.js';

/** One mail to one guest. */
type MailKey = Pick<ReminderStop, 'personId' | 'daysBefore'>;

/** What a trainer decides about the reminders of a session. Who may is for who calls to say (`SessionAccess`). */
@Injectable()
export class ReminderChoicesService {
  constructor(private readonly clock: Clock) {}

  /** What was chosen before keeps its place; a moment that passed already is not caught up with. */
  async choose(tx: Tx, session: Session, choice: { readonly days: readonly number[]; readonly sentence: string | null }, byId: string): Promise<void> {
    const { id: sessionId } = session;
    const now = await this.open(tx, session, byId);
    const had = (await tx.manager.findBy(ReminderMoment, { sessionId })).map(({ daysBefore }) => daysBefore);
    await tx.manager.delete(ReminderMoment, { sessionId, daysBefore: In(had.filter((days) => !choice.days.includes(days))) });
    await insertEachOnce(
      tx,
      ReminderMoment,
      choice.days.map((daysBefore) => ({ sessionId, daysBefore, since: now })),
    );
    await tx.manager.update(ReminderPlan, { sessionId }, { sentence: choice.sentence, changedById: byId, changedAt: now });
    await tx.publish(new RemindersHeldBack({ sessionId }, now));
  }

  async stopAll(tx: Tx, session: Session, byId: string): Promise<void> {
    const now = await this.open(tx, session, byId);
    await tx.manager.update(ReminderPlan, { sessionId: session.id }, { stoppedAt: now, changedById: byId, changedAt: now });
    await tx.publish(new RemindersHeldBack({ sessionId: session.id }, now));
  }

  async resumeAll(tx: Tx, session: Session, byId: string): Promise<void> {
    const now = await this.open(tx, session, byId);
    await tx.manager.update(ReminderPlan, { sessionId: session.id }, { stoppedAt: null, resumedAt: now, changedById: byId, changedAt: now });
  }

  async stop(tx: Tx, session: Session, mail: MailKey, byId: string): Promise<void> {
    const now = this.assertToCome(session);
    await assertIsMail(tx, session, mail);
    const key = { sessionId: session.id, personId: mail.personId, daysBefore: mail.daysBefore };
    await insertOnce(tx, ReminderStop, key, { ...key, stoppedById: byId, stoppedAt: now });
    await tx.publish(new RemindersHeldBack({ sessionId: session.id, personId: mail.personId }, now));
  }

  async resume(tx: Tx, session: Session, { personId, daysBefore }: MailKey): Promise<void> {
    this.assertToCome(session);
    await assertIsMail(tx, session, { personId, daysBefore });
    await tx.manager.delete(ReminderStop, { sessionId: session.id, personId, daysBefore });
  }

  /** From now on the session has its own choice; it begins as usual. */
  private async open(tx: Tx, session: Session, changedById: string): Promise<Date> {
    const now = this.assertToCome(session);
    const { id: sessionId } = session;
    const values = { sessionId, sentence: null, changedById, changedAt: now, stoppedAt: null, resumedAt: null };
    if (await insertOnce(tx, ReminderPlan, { sessionId }, values))
      await insertEachOnce(
        tx,
        ReminderMoment,
        usualMoments(session.plannedAt).map((moment) => ({ sessionId, ...moment })),
      );
    return now;
  }

  private assertToCome({ cancelledAt, startsAt }: Session): Date {
    const now = this.clock.now();
    if (cancelledAt) throw new SessionIsCancelled('a session that is cancelled');
    if (startsAt <= now) throw new SessionIsOver('a session that has begun');
    return now;
  }
}

async function assertIsMail({ manager }: Tx, { id: sessionId }: Session, { personId, daysBefore }: MailKey): Promise<void> {
  const isPossible = (POSSIBLE_DAYS as readonly number[]).includes(daysBefore);
  if (!isPossible || !(await manager.existsBy(SessionInvitee, { sessionId, personId }))) throw new NoSuchReminder('nobody is to get this mail');
}
