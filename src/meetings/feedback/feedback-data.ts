import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { Session } from '../sessions/session.entity.js';
import { FeedbackAnswer, FeedbackRequest } from './feedback.entities.js';
import { ANSWER_LABELS, FEEDBACK_QUESTIONS, FEEDBACK_WORDS } from './feedback-questions.js';

/** Of which sessions somebody was asked how it was, and what they said; after a week we do not know it ourselves. */
@Injectable()
export class FeedbackData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Hoe je een bijeenkomst vond', order: 67, rowsOf: (personId) => this.rows(personId) });
  }

  private async rows(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const requests = await manager.find(FeedbackRequest, { where: { personId }, order: { askedAt: 'ASC', id: 'ASC' } });
    const answers = await manager.findBy(FeedbackAnswer, { personId });
    const sessions = await manager.findBy(Session, { id: In(requests.map(({ sessionId }) => sessionId)) });
    return requests.map(({ sessionId, askedAt }) => {
      const own = answers.find((answer) => answer.sessionId === sessionId);
      return {
        Bijeenkomst: sessions.find(({ id }) => id === sessionId)?.title ?? null,
        'Gevraagd op': askedAt,
        ...Object.fromEntries(FEEDBACK_QUESTIONS.map((question) => [FEEDBACK_WORDS[question].asks, own ? ANSWER_LABELS[own[question]] : null])),
      };
    });
  }
}
