import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { FeedbackAnswer, FeedbackCount } from './feedback.entities.js';
import { isToBeCounted, LEAST_ANSWERS } from './feedback.policy.js';
import { FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS } from './feedback-questions.js';

type Answers = Pick<FeedbackAnswer, (typeof FEEDBACK_QUESTIONS)[number]>;

/** What trainers see: counts, and never the answers they were made of. */
@Injectable()
export class FeedbackCounts {
  constructor(private readonly reader: DataSource) {}

  of(sessionId: string, manager: EntityManager = this.reader.manager): Promise<FeedbackCount[]> {
    return manager.findBy(FeedbackCount, { sessionId });
  }

  /** After an answer: only when enough new ones came to hide among. */
  async follow(tx: Tx, sessionId: string): Promise<void> {
    const answers = await tx.manager.findBy(FeedbackAnswer, { sessionId });
    if (isToBeCounted(answers.length, totalOf(await this.of(sessionId, tx.manager)))) await this.write(tx, sessionId, answers);
  }

  /** After somebody took theirs back, and when the week is over: what is shown is what there is. */
  async settle(tx: Tx, sessionId: string): Promise<void> {
    await this.write(tx, sessionId, await tx.manager.findBy(FeedbackAnswer, { sessionId }));
  }

  async write(tx: Tx, sessionId: string, answers: readonly Answers[]): Promise<void> {
    await tx.manager.delete(FeedbackCount, { sessionId });
    if (answers.length < LEAST_ANSWERS) return;
    for (const question of FEEDBACK_QUESTIONS)
      for (const answer of FEEDBACK_ANSWERS) {
        const count = answers.filter((each) => each[question] === answer).length;
        if (count > 0) await tx.manager.insert(FeedbackCount, { id: newId(), sessionId, question, answer, count });
      }
  }
}

/** How many people are counted. */
export const totalOf = (counts: readonly FeedbackCount[]): number =>
  counts.filter(({ question }) => question === FEEDBACK_QUESTIONS[0]).reduce((sum, { count }) => sum + count, 0);
