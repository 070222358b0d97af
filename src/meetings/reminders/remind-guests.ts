import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Between } from 'typeorm';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Session } from '../sessions/session.entity.js';
import { factsOf } from '../sessions/session.service.js';
import { GuestsReminded, type WrittenReminder } from './reminder-events.js';
import { type RemindedGuest, silenceOf } from './reminder-guests.policy.js';
import { isDaytime, momentAt, type PlannedMoment, plannedMoments, POSSIBLE_DAYS } from './reminder-moments.policy.js';
import { ReminderQueries } from './reminder.queries.js';
import { SessionReminder } from './session-reminder.entity.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A day more than the earliest moment: days are not all as long. */
const FARTHEST = (Math.max(...POSSIBLE_DAYS) + 1) * DAY;

interface Due {
  readonly moment: PlannedMoment;
  readonly guests: readonly RemindedGuest[];
  readonly sentence: string | null;
}

/** Looks every ten minutes whom to remind. A moment is a window, so it does not matter when the server woke up. */
@Injectable()
export class RemindGuests implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderQueries,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('remind-guests', 10 * MINUTE, () => this.remind());
  }

  async remind(): Promise<void> {
    const now = this.clock.now();
    if (!isDaytime(now)) return;
    const { manager } = this.reader;
    const toCome = { startsAt: Between(now, new Date(now.getTime() + FARTHEST)), cancelledAt: IsNull() };
    for (const { id } of await manager.find(Session, { select: { id: true }, where: toCome, order: { startsAt: 'ASC', id: 'ASC' } }))
      if (await this.dueOf(manager, id, now)) await this.unitOfWork.run((tx) => this.write(tx, id, now));
  }

  private async write(tx: Tx, sessionId: string, now: Date): Promise<void> {
    const due = await this.dueOf(tx.manager, sessionId, now);
    if (!due) return;
    const { moment, guests, sentence } = due;
    const session = await tx.manager.findOneByOrFail(Session, { id: sessionId });
    const cohort = await tx.manager.findOneByOrFail(Cohort, { id: session.cohortId });
    const written: WrittenReminder[] = [];
    for (const { personId, reply } of guests) {
      const key = { sessionId, personId, startsAt: session.startsAt, daysBefore: moment.daysBefore };
      const reminderId = newId();
      const values = { ...key, id: reminderId, writtenAt: now, sentAt: null, givenUpAt: null };
      // of two processes that look at once, the unique key lets one write
      if (await insertOnce(tx, SessionReminder, key, values)) written.push({ reminderId, personId, reply });
    }
    if (written.length > 0) await tx.publish(new GuestsReminded(factsOf(session, cohort), written, { sentence, until: moment.until }, now));
  }

  /** The moment that has come and who still has to hear of it; null: nothing to do. */
  private async dueOf(manager: EntityManager, sessionId: string, now: Date): Promise<Due | null> {
    const session = await manager.findOneBy(Session, { id: sessionId, cancelledAt: IsNull() });
    if (!session) return null;
    const { moments, sentence, stoppedAt } = await this.reminders.choiceOf(session, manager);
    const moment = stoppedAt ? null : momentAt(plannedMoments(session.startsAt, moments), now);
    if (!moment) return null;
    const written = await manager.findBy(SessionReminder, { sessionId, startsAt: session.startsAt, daysBefore: moment.daysBefore });
    const had = new Set(written.map(({ personId }) => personId));
    const guests = (await this.reminders.guestsOf(session, manager)).filter((guest) => !had.has(guest.personId) && silenceOf(guest, moment) === null);
    return guests.length > 0 ? { moment, guests, sentence } : null;
  }
}
