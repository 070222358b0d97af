import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/security/actor.js';
import { SessionAccess } from '../sessions/session.access.js';
import type { Session } from '../sessions/session.entity.js';
import { toMeeting } from '../sessions/trails.js';
import { FeedbackCounts, totalOf } from './feedback-counts.js';
import { FeedbackAnswer, type FeedbackCount, FeedbackRequest } from './feedback.entities.js';
import { ANSWER_LABELS, FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS, FEEDBACK_WORDS } from './feedback-questions.js';
import { stateInWords } from './feedback-state.js';

/** How a session was, for its trainers: how often something was chosen, in numbers and bars, and never by whom. */
@Injectable()
export class FeedbackPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: SessionAccess,
    private readonly counts: FeedbackCounts,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, sessionId: string): Promise<object> {
    const session = await this.access.asTrainer(actor, sessionId);
    const counts = await this.counts.of(sessionId);
    const total = totalOf(counts);
    return {
      title: 'Hoe vonden mensen het?',
      trail: toMeeting(session),
      name: session.title,
      total,
      state: await this.stateOf(session, total),
      questions: total === 0 ? [] : FEEDBACK_QUESTIONS.map((question) => chartOf(question, counts, total)),
    };
  }

  private async stateOf(session: Session, total: number): Promise<string> {
    const { manager } = this.reader;
    const { id: sessionId } = session;
    const asked = await manager.countBy(FeedbackRequest, { sessionId });
    const answers = await manager.countBy(FeedbackAnswer, { sessionId });
    return stateInWords(session, { asked, answers, total }, this.clock.now());
  }
}

function chartOf(question: (typeof FEEDBACK_QUESTIONS)[number], counts: readonly FeedbackCount[], total: number): object {
  const { field, asks } = FEEDBACK_WORDS[question];
  return {
    id: `vraag-${field}`,
    title: asks,
    bars: FEEDBACK_ANSWERS.map((answer) => {
      const count = counts.find((each) => each.question === question && each.answer === answer)?.count ?? 0;
      return { id: `${field}-${answer}`, label: `${ANSWER_LABELS[answer]}: ${String(count)} van de ${String(total)}`, value: count, max: total };
    }),
  };
}
