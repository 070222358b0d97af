import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { hashOfToken, newToken } from '../../platform/security/tokens.js';
import { AttendanceQueries } from '../attendance/attendance.queries.js';
import { isThere } from '../attendance/attendance-states.js';
import { ReminderRefusal } from '../reminders/reminder-refusal.entity.js';
import { Session } from '../sessions/session.entity.js';
import { FeedbackAsked } from './feedback-asked.event.js';
import { FeedbackCounts } from './feedback-counts.js';
import { FeedbackAnswer, FeedbackRequest } from './feedback.entities.js';
import { NoSuchFeedbackLink } from './feedback.errors.js';
import { closesAt } from './feedback.policy.js';
import type { FeedbackAnswerWord, FeedbackQuestion } from './feedback-questions.js';

export type Answers = Readonly<Record<FeedbackQuestion, FeedbackAnswerWord>>;

export interface OpenedFeedback {
  readonly session: Session;
  readonly personId: string;
  readonly own: FeedbackAnswer | null;
}

/** Three questions to who was there, answered without an account, and shown so that nobody can tell who said what (E14, D15). */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly reader: DataSource,
    private readonly attendance: AttendanceQueries,
    private readonly counts: FeedbackCounts,
    private readonly clock: Clock,
  ) {}

  /** Who was there and was not asked yet; not who wants no reminders: one press stops both. */
  async ask(tx: Tx, session: Session): Promise<void> {
    const { id: sessionId, title, cohortId } = session;
    const facts = (await this.attendance.factsOf([sessionId], tx.manager)).get(sessionId);
    const present = new Set((facts?.guests ?? []).flatMap(({ personId, state }) => (personId !== null && isThere(state) ? personId : [])));
    for (const { personId } of await tx.manager.findBy(ReminderRefusal, { personId: In([...present]) })) present.delete(personId);
    const asked: { personId: string; token: string }[] = [];
    for (const personId of present) {
      const [key, token] = [{ sessionId, personId }, newToken()];
      const request = { id: newId(), ...key, tokenHash: hashOfToken(token), askedAt: this.clock.now() };
      if (await insertOnce(tx, FeedbackRequest, key, request)) asked.push({ personId, token });
    }
    if (asked.length === 0) return;
    const { siteId } = await tx.manager.findOneByOrFail(Cohort, { id: cohortId });
    await tx.publish(new FeedbackAsked({ sessionId, siteId, title, closesAt: closesAt(session) }, asked, this.clock.now()));
  }

  /** Looks and changes nothing: mail scanners open every link. @throws NoSuchFeedbackLink */
  async open(token: string, manager: EntityManager = this.reader.manager): Promise<OpenedFeedback> {
    const request = await manager.findOneBy(FeedbackRequest, { tokenHash: hashOfToken(token) });
    if (!request) throw new NoSuchFeedbackLink();
    const { sessionId, personId } = request;
    const session = await manager.findOneByOrFail(Session, { id: sessionId });
    if (closesAt(session) <= this.clock.now()) throw new NoSuchFeedbackLink();
    return { session, personId, own: await manager.findOneBy(FeedbackAnswer, { sessionId, personId }) };
  }

  /** Once, to change until the week is over. @throws NoSuchFeedbackLink */
  async answer(tx: Tx, token: string, answers: Answers): Promise<void> {
    const { session, personId } = await this.open(token, tx.manager);
    const key = { sessionId: session.id, personId };
    // not `newId`: that one tells when it was made
    const isFirst = await insertOnce(tx, FeedbackAnswer, key, { id: randomUUID(), ...key, ...answers });
    if (!isFirst) await tx.manager.update(FeedbackAnswer, key, { ...answers });
    await this.counts.follow(tx, session.id);
  }

  /** Gone, also from what was counted. @throws NoSuchFeedbackLink */
  async withdraw(tx: Tx, token: string): Promise<void> {
    const { session, personId, own } = await this.open(token, tx.manager);
    if (!own) return;
    const sessionId = session.id;
    await tx.manager.delete(FeedbackAnswer, { sessionId, personId });
    if ((await this.counts.of(sessionId, tx.manager)).length > 0) await this.counts.settle(tx, sessionId);
  }

  /** The week is over: counts stay, who answered what is forgotten. */
  async close(tx: Tx, sessionId: string): Promise<void> {
    await this.counts.settle(tx, sessionId);
    await tx.manager.delete(FeedbackAnswer, { sessionId });
    await tx.manager.delete(FeedbackRequest, { sessionId });
  }
}
