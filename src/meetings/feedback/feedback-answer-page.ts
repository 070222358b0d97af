import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { closesAt } from './feedback.policy.js';
import { FeedbackService } from './feedback.service.js';
import { ANSWER_LABELS, FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS, FEEDBACK_WORDS } from './feedback-questions.js';

export const FEEDBACK_FIELDS = ['fijn', 'stem', 'verder'] as const;
export type FeedbackForm = FormModel<(typeof FEEDBACK_FIELDS)[number]>;

/** Behind the link of the mail: the three questions. */
@Injectable()
export class FeedbackAnswerPage {
  constructor(
    private readonly feedback: FeedbackService,
    private readonly clock: Clock,
  ) {}

  async show(token: string, filled?: FeedbackForm): Promise<{ view: string; model: object }> {
    const { session, own } = await this.feedback.open(token);
    const form = filled ?? formModel(FEEDBACK_FIELDS, { fijn: own?.pleasant, stem: own?.heard, verder: own?.onward });
    const now = this.clock.now();
    const model = {
      title: 'Hoe was het?',
      name: session.title,
      day: dayInWords(session.startsAt, now),
      until: dayInWords(closesAt(session), now),
      isAnswered: own !== null,
      action: `/terugblik/${encodeURIComponent(token)}`,
      form,
      questions: FEEDBACK_QUESTIONS.map((question) => {
        const { field, asks } = FEEDBACK_WORDS[question];
        return {
          ...form[field],
          label: asks,
          options: FEEDBACK_ANSWERS.map((value) => ({ value, label: ANSWER_LABELS[value], hint: null, isSelected: form[field].value === value })),
        };
      }),
    };
    return { view: 'meetings/feedback/edit', model };
  }
}
