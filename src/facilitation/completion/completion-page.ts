import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CohortAccess, CohortQueries } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { PeopleOfSiteQueries } from '../../stappenplan/index.js';
import { type Profile, PROFILES } from './cohort-accreditation.entity.js';
import { CompletionFactsQueries } from './completion-facts.queries.js';
import { type CompletionFacts, isComplete, isMet, rulesFor } from './completion.policy.js';
import { RULE_TITLES } from './completion-words.js';
import { ModuleCompletion, ModuleCompletionWithdrawal } from './module-completion.entities.js';

export const WITHDRAWAL_FIELDS = ['reden'] as const;
/** A withdrawal that was not right, with whose completion it is about. */
export interface FilledWithdrawal {
  readonly completionId: string;
  readonly form: FormModel<(typeof WITHDRAWAL_FIELDS)[number]>;
}

const PROFILE_WORDS: Readonly<Record<Profile, { readonly label: string; readonly hint: string }>> = {
  geen: { label: 'Geen accreditatie', hint: 'Professionals krijgen geen vragen.' },
  registerplein: { label: 'Registerplein', hint: 'Professionals beantwoorden ook tien vragen. Jij ziet alleen: gehaald of nog niet.' },
};

/** Which professionals completed the module: whether each rule is met, and nothing of what they wrote or chose (D15). */
@Injectable()
export class CompletionPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly cohorts: CohortQueries,
    private readonly facts: CompletionFactsQueries,
    private readonly people: PeopleOfSiteQueries,
    private readonly clock: Clock,
  ) {}

  async show(trainer: Actor, cohortId: string, filled?: FilledWithdrawal): Promise<{ view: string; model: object }> {
    const { name, siteId } = await this.access.asOwnTrainer(trainer, cohortId);
    const { manager } = this.reader;
    const completions = await manager.findBy(ModuleCompletion, { cohortId });
    const withdrawals = await manager.find(ModuleCompletionWithdrawal, { where: { cohortId }, order: { withdrawnAt: 'DESC', id: 'DESC' } });
    const active = await this.cohorts.activeEnrolments(cohortId, 'wijkprofessional');
    const ids = [...new Set([...active, ...completions].map(({ personId }) => personId))];
    const personOf = await this.people.of(siteId, [...ids, ...withdrawals.map(({ personId }) => personId)]);
    const profile = await this.facts.profileOf(cohortId, manager);
    const factsOf = await this.facts.inGroup(cohortId, manager);
    const model = {
      title: 'Wie rondde Op weg helpen af',
      trail: [{ href: `/groep/${cohortId}`, text: name }],
      errors: filled?.form.errors ?? [],
      professionals: ids.map((personId) => ({
        who: personOf(personId),
        ...this.rowOf(cohortId, factsOf(personId), completions.find((completion) => completion.personId === personId) ?? null, filled),
      })),
      withdrawals: withdrawals.map(({ personId, reason, withdrawnAt }) => ({
        who: personOf(personId).name,
        reason,
        when: dayInWords(withdrawnAt, this.clock.now()),
      })),
      profileAction: `/groep/${cohortId}/afronding/accreditatie`,
      profile: { ...formModel(['accreditatie']).accreditatie, value: profile },
      profiles: PROFILES.map((value) => ({ value, ...PROFILE_WORDS[value], isSelected: value === profile })),
      attendanceHref: `/groep/${cohortId}/aanwezigheid`,
    };
    return { view: 'facilitation/completion/show', model };
  }

  private rowOf(cohortId: string, facts: CompletionFacts, completion: ModuleCompletion | null, filled?: FilledWithdrawal): object {
    const form = filled && filled.completionId === completion?.id ? filled.form : formModel(WITHDRAWAL_FIELDS);
    return {
      status: completion
        ? { tone: 'done', label: `Afgerond op ${dayInWords(completion.completedAt, this.clock.now())}` }
        : { tone: 'later', label: 'Nog bezig' },
      rules: rulesFor(facts).map((rule) =>
        isMet(rule, facts) ? { title: RULE_TITLES[rule], tone: 'done', label: 'Klaar' } : { title: RULE_TITLES[rule], tone: 'later', label: 'Nog niet' },
      ),
      withdrawal:
        completion && !isComplete(facts)
          ? {
              action: `/groep/${cohortId}/afronding/${completion.id}/intrekking`,
              reason: { ...form.reden, id: `veld-reden-${completion.id}` },
              isOpen: form.errors.length > 0,
            }
          : null,
    };
  }
}
