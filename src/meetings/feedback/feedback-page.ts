import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { SessionAccess } from '../sessions/session.access.js';
import type { Session } from '../sessions/session.entity.js';
import { toMeeting } from '../sessions/trails.js';
import { FeedbackCounts, totalOf } from './feedback-counts.js';
import { FeedbackAnswer, type FeedbackCount, FeedbackRequest } from './feedback.entities.js';
import { closesAt, LEAST_ANSWERS } from './feedback.policy.js';
import { ANSWER_LABELS, FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS, FEEDBACK_WORDS } from './feedback-questions.js';

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
    const now = this.clock.now();
    const [isOver, until] = [closesAt(session) <= now, dayInWords(closesAt(session), now)];
    if (isOver) return total > 0 ? 'Dit zijn alle antwoorden.' : 'Er kwamen geen drie antwoorden. Dan laten we niets zien: anders is te raden wie wat koos.';
    const asked = await manager.countBy(FeedbackRequest, { sessionId: session.id });
    if (asked === 0) return 'Twee uur na afloop krijgt iedereen die er was drie korte vragen in de mail. ’s Nachts niet: dan de volgende ochtend om negen uur.';
    if (total > 0) return `Komen er nog drie antwoorden bij, dan tellen we opnieuw. Vanaf ${until} staan alle antwoorden erin.`;
    const answers = Math.min(await manager.countBy(FeedbackAnswer, { sessionId: session.id }), LEAST_ANSWERS);
    return `${String(asked)} mensen kregen de vragen. Er zijn nu ${String(answers)} van de ${String(LEAST_ANSWERS)} antwoorden. Vanaf drie zie je hier hoe vaak iets is gekozen. Eerder niet: dan zou je kunnen raden wie wat koos.`;
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
