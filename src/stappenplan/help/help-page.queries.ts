import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { SitePlans } from '../progress/site-plans.js';
import { NoSuchStep } from '../progress/step.errors.js';
import { CONTRIBUTION_KINDS } from './help.entities.js';
import { HelpQueries } from './help.queries.js';
import { KIND_WORDS } from './help-words.js';

export const ASK_FIELDS = ['wie', 'vraag'] as const;
export const OFFER_FIELDS = ['aanbod', 'bij'] as const;
export const CONTRIBUTION_FIELDS = ['soort', 'tekst', 'adres'] as const;

interface Filled {
  readonly ask?: FormModel<(typeof ASK_FIELDS)[number]>;
  readonly offer?: FormModel<(typeof OFFER_FIELDS)[number]>;
  readonly contribution?: FormModel<(typeof CONTRIBUTION_FIELDS)[number]>;
}

/** The page where a team asks for help with a step, and where others offer it. */
@Injectable()
export class HelpPageQueries {
  constructor(
    private readonly plans: SitePlans,
    private readonly help: HelpQueries,
  ) {}

  async pageFor(member: Member, stepKey: string, filled: Filled = {}): Promise<{ view: string; model: object }> {
    const step = (await this.plans.of(member.siteId)).stepByKey.get(stepKey);
    if (!step) throw new NoSuchStep(`no step ${stepKey}`);
    const help = await this.help.of(member, stepKey);
    const ask = filled.ask ?? formModel(ASK_FIELDS, { wie: 'professionals' });
    const offer = filled.offer ?? formModel(OFFER_FIELDS);
    const contribution = filled.contribution ?? formModel(CONTRIBUTION_FIELDS, { soort: 'notitie' });
    const model = {
      title: `Hulp bij stap ${String(step.number)}`,
      step,
      help,
      errors: [...ask.errors, ...offer.errors, ...contribution.errors],
      ask,
      offer,
      contribution,
      askedOptions: [option('professionals', 'Aan de professionals van onze buurt', ask.wie.value), option('trainer', 'Aan onze trainer', ask.wie.value)],
      openQuestions: [
        { value: '', label: 'Geen: ik bied iets anders aan', isSelected: offer.bij.value === '' },
        ...help.requests.filter(({ isOpen }) => isOpen).map(({ id, words }) => option(id, shortened(words), offer.bij.value)),
      ],
      kinds: CONTRIBUTION_KINDS.map((kind) => option(kind, KIND_WORDS[kind], contribution.soort.value)),
    };
    return { view: 'stappenplan/help/show', model };
  }
}

const option = (value: string, label: string, chosen: string): object => ({ value, label, hint: null, isSelected: value === chosen });

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
