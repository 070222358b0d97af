import { Injectable } from '@nestjs/common';
import { OrganisationQueries } from '../../buurtsites/index.js';
import { DEFAULT_PROGRAMME, ProgrammeChoices } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { OnlyTrainersCreateCohorts } from './cohort.errors.js';
import type { NewCohort } from './cohort.service.js';
import { NEW_PLACE, type NewCohortDto } from './dto/new-cohort.dto.js';

export const COHORT_FIELDS = ['naam', 'wijk', 'organisatie', 'wijknaam', 'gemeente', 'programma', 'begin', 'einde'] as const;
type Fields = (typeof COHORT_FIELDS)[number];

/** The form for a new group: what it shows, and what was meant by it. */
@Injectable()
export class CohortForm {
  constructor(
    private readonly organisations: OrganisationQueries,
    private readonly choices: ProgrammeChoices,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, form: FormModel<Fields> = formModel(COHORT_FIELDS)): Promise<{ view: string; model: object }> {
    const own = await this.organisations.organisationsOf(actor.personId, 'trainer');
    if (own.length === 0) throw new OnlyTrainersCreateCohorts();
    const sites = await this.organisations.sitesOf(own.map(({ id }) => id));
    const programmes = await this.choices.of(actor.personId);
    const option = (value: string, label: string, chosen: string) => ({ value, label, isSelected: value === chosen });
    const model = {
      title: 'Nieuwe groep',
      form,
      places: [...sites.map(({ id, name }) => option(id, name, form.wijk.value)), option(NEW_PLACE, 'Een nieuwe buurt', form.wijk.value)],
      programmes: programmes.length > 1 ? programmes.map(({ key, title }) => option(key, title, form.programma.value || DEFAULT_PROGRAMME)) : null,
      organisations: own.length > 1 ? own.map(({ id, name }) => option(id, name, form.organisatie.value)) : null,
    };
    return { view: 'cohorts/cohorts/new', model };
  }

  read({ naam, wijk, wijknaam, gemeente, organisatie, begin, einde, programma }: NewCohortDto): NewCohort {
    if (einde <= begin) throw new InvalidInput({ einde: 'De laatste dag komt na de eerste dag.' });
    if (einde < localDay(this.clock.now())) throw new InvalidInput({ einde: 'Deze dag is al geweest. Kies een laatste dag die nog komt.' });
    const place = wijk === NEW_PLACE ? { organisationId: organisatie ?? null, name: wijknaam, municipality: gemeente } : { siteId: wijk };
    return { name: naam, startsOn: begin, endsOn: einde, place, programme: { key: programma || DEFAULT_PROGRAMME } };
  }
}
