import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactIn, PeopleQueries } from '../../accounts/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { CohortTrainer } from '../cohorts/cohort-trainer.entity.js';
import { backToCohort } from '../cohorts/cohort-words.js';
import { AGREEMENTS, type Agreement } from './dto/add-trainer.dto.js';
import { TrainerCandidatesQueries } from './trainer-candidates.queries.js';
import { NoSuchTrainer } from './trainer.errors.js';

export const TRAINER_FIELDS = ['trainer', 'afspraak', 'tot'] as const;

const WORDS: Readonly<Record<Agreement, { readonly label: string; readonly hint: string }>> = {
  samen: { label: 'We begeleiden de groep samen', hint: 'Jullie kunnen allebei alles.' },
  waarnemen: { label: 'Zij of hij neemt de groep een tijd waar', hint: 'Bijvoorbeeld als je ziek bent. Het stopt vanzelf.' },
  overdragen: { label: 'Ik draag de groep over', hint: 'Jij bent er dan geen trainer meer van.' },
};

/** The pages on which trainers agree who guides the group. */
@Injectable()
export class TrainerPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly candidates: TrainerCandidatesQueries,
    private readonly people: PeopleQueries,
  ) {}

  async add(
    actor: Actor,
    cohortId: string,
    form: FormModel<(typeof TRAINER_FIELDS)[number]> = formModel(TRAINER_FIELDS, { afspraak: 'samen' }),
  ): Promise<{ view: string; model: object }> {
    const cohort = await this.access.asOwnTrainer(actor, cohortId);
    const candidates = await this.candidates.candidatesFor(cohort);
    const model = {
      title: 'Trainer erbij',
      trail: backToCohort(cohort),
      cohortId,
      form,
      candidates: candidates.map(({ personId, name }) => ({ value: personId, label: name, isSelected: form.trainer.value === personId })),
      agreements: AGREEMENTS.map((value) => ({ value, ...WORDS[value], isSelected: form.afspraak.value === value })),
    };
    return { view: 'cohorts/trainers/new', model };
  }

  async end(actor: Actor, cohortId: string, trainerId: string): Promise<{ view: string; model: object }> {
    const cohort = await this.access.asOwnTrainer(actor, cohortId);
    const trainer = await this.reader.manager.findOneBy(CohortTrainer, { id: trainerId, cohortId });
    if (!trainer) throw new NoSuchTrainer();
    const { name } = contactIn(await this.people.contactsOf([trainer.personId]), trainer.personId);
    const isSelf = trainer.personId === actor.personId;
    const model = {
      title: isSelf ? 'Jij stopt als trainer' : `${name} stopt als trainer`,
      trail: backToCohort(cohort),
      action: `/groep/${cohortId}/trainers/${trainerId}/einde`,
      text: isSelf
        ? 'Je ziet deze groep dan niet meer. Wat je deed en schreef, blijft staan.'
        : `${name} ziet deze groep dan niet meer. Wat ${name} deed en schreef, blijft staan.`,
      confirmText: isSelf ? 'Ik stop als trainer' : `${name} stopt`,
      cancelHref: `/groep/${cohortId}`,
    };
    return { view: 'cohorts/trainer-ends/new', model };
  }
}
