import { Injectable } from '@nestjs/common';
import { type Learner, lookingAlong } from '../../cohorts/index.js';
import { STANCES } from '../../curriculum/index.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import type { Moment } from './placement.entity.js';
import { PlacementsService } from './placements.service.js';
import { MOMENT_WORDS, STANCE_WORDS } from './stance-words.js';

export const PLACEMENT_FIELDS = ['plek', 'waarom'] as const;
export type PlacementForm = FormModel<(typeof PLACEMENT_FIELDS)[number]>;

/** The form in which a professional places herself on the line at one moment. */
@Injectable()
export class PlacementPage {
  constructor(private readonly placements: PlacementsService) {}

  async show(learner: Learner, moment: Moment, filled?: PlacementForm): Promise<{ view: string; model: object }> {
    const form = filled ?? (await this.formOf(learner, moment));
    const model = {
      title: `Jouw plek, ${MOMENT_WORDS[moment].name.toLowerCase()}`,
      trail: [
        { href: '/training', text: 'Training' },
        { href: '/op-weg-helpen', text: 'Op weg helpen' },
      ],
      buurt: learner.siteId,
      lookingAlong: lookingAlong(learner),
      action: `/op-weg-helpen/plek/${moment}`,
      form,
      stances: STANCES.map((stance) => ({
        value: stance,
        label: STANCE_WORDS[stance].name,
        hint: STANCE_WORDS[stance].says,
        isSelected: form.plek.value === stance,
      })),
    };
    return { view: 'facilitation/placements/edit', model };
  }

  private async formOf(learner: Learner, moment: Moment): Promise<PlacementForm> {
    const own = learner.takesPart ? (await this.placements.of(learner)).find((placement) => placement.moment === moment) : undefined;
    return formModel(PLACEMENT_FIELDS, { plek: own?.stance, waarom: own?.why ?? '' });
  }
}
