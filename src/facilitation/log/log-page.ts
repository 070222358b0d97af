import { Injectable } from '@nestjs/common';
import { type Learner, lookingAlong } from '../../cohorts/index.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { LogQueries } from './log.queries.js';

export const ENTRY_FIELDS = ['gedaan', 'regie', 'volgende'] as const;
export const REMARK_FIELDS = ['reactie'] as const;
export type EntryForm = FormModel<(typeof ENTRY_FIELDS)[number]>;
export type RemarkForm = FormModel<(typeof REMARK_FIELDS)[number]>;

type Page = Promise<{ readonly view: string; readonly model: object }>;

const TRAIL = [
  { href: '/training', text: 'Training' },
  { href: '/op-weg-helpen', text: 'Op weg helpen' },
];

/** The pages of somebody's own log. */
@Injectable()
export class LogPage {
  constructor(private readonly log: LogQueries) {}

  new(learner: Learner, form: EntryForm = formModel(ENTRY_FIELDS)): Awaited<Page> {
    return { view: 'facilitation/log/edit', model: { ...around(learner), title: 'Schrijf iets op', action: '/op-weg-helpen/logboek', revision: 0, form } };
  }

  async edit(learner: Learner, id: string, filled?: EntryForm): Page {
    const { deed, lead, lesson, revision } = await this.log.own(learner, id);
    const form = filled ?? formModel(ENTRY_FIELDS, { gedaan: deed, regie: lead ?? '', volgende: lesson ?? '' });
    return { view: 'facilitation/log/edit', model: { ...around(learner), title: 'Verander je aantekening', action: addressOf(id), revision, form } };
  }

  async show(learner: Learner, id: string, form: RemarkForm = formModel(REMARK_FIELDS)): Page {
    const dialogue = await this.log.dialogueOf(await this.log.own(learner, id), learner.siteId);
    const model = { ...around(learner), title: 'Aantekening', ...dialogue, isShared: dialogue.entry.sharedAt !== null, ...addressesOf(id), form };
    return { view: 'facilitation/log/show', model };
  }
}

export const addressOf = (id: string): string => `/op-weg-helpen/logboek/${id}`;

const addressesOf = (id: string): object => ({
  editAddress: `${addressOf(id)}/bewerken`,
  shareAddress: `${addressOf(id)}/delen`,
  unshareAddress: `${addressOf(id)}/delen/intrekking`,
  removeAddress: `${addressOf(id)}/verwijdering`,
  remarkAddress: `${addressOf(id)}/reacties`,
});

const around = (learner: Learner): object => ({ trail: TRAIL, buurt: learner.siteId, lookingAlong: lookingAlong(learner) });
