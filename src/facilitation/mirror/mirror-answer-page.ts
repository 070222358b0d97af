import { Injectable } from '@nestjs/common';
import { STANCES } from '../../curriculum/index.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { assertStillOpen } from './mirror.policy.js';
import { MIRROR_QUESTIONS, QUESTION_WORDS } from './mirror-questions.js';
import { addressOf, MirrorQueries } from './mirror.queries.js';

export const MIRROR_FIELDS = ['werk', 'vraag', 'verschil'] as const;
export type MirrorForm = FormModel<(typeof MIRROR_FIELDS)[number]>;

/** The three questions, for a resident. */
@Injectable()
export class MirrorAnswerPage {
  constructor(private readonly mirrors: MirrorQueries) {}

  /** @throws NoSuchMirror, MirrorWasShown */
  async show(personId: string, roundId: string, filled?: MirrorForm): Promise<{ view: string; model: object }> {
    const { round, name, own } = await this.mirrors.askedOf(personId, roundId);
    assertStillOpen(round);
    const form = filled ?? formModel(MIRROR_FIELDS, { werk: own?.work, vraag: own?.request, verschil: own?.dissent });
    const model = {
      title: `Een spiegel voor ${name}`,
      trail: [{ href: '/vandaag', text: 'Vandaag' }],
      name,
      isAnswered: own !== null,
      action: addressOf(roundId),
      form,
      questions: MIRROR_QUESTIONS.map((question) => {
        const { field, asks, choices } = QUESTION_WORDS[question];
        return {
          ...form[field],
          label: asks(name),
          options: STANCES.map((stance) => ({ value: stance, label: choices[stance], hint: null, isSelected: form[field].value === stance })),
        };
      }),
    };
    return { view: 'facilitation/mirror/edit', model };
  }
}
