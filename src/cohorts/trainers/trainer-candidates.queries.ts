import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { contactIn, PeopleQueries } from '../../accounts/index.js';
import { Membership, OrganisationQueries } from '../../buurtsites/index.js';
import type { Cohort } from '../cohorts/cohort.entity.js';
import { CohortTrainer } from '../cohorts/cohort-trainer.entity.js';
import { Enrolment } from '../enrolments/enrolment.entity.js';

export interface Candidate {
  readonly personId: string;
  readonly name: string;
}

/** Who could train a group: trainers of the same organisation (L1) without another role in it or in its neighbourhood (D9). */
@Injectable()
export class TrainerCandidatesQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly organisations: OrganisationQueries,
    private readonly people: PeopleQueries,
  ) {}

  async idsFor({ id: cohortId, siteId }: Cohort, manager: EntityManager = this.reader.manager): Promise<readonly string[]> {
    const colleagues = [...(await this.organisations.trainersBehind(siteId, manager))];
    const [own, enrolled, here] = [
      await manager.findBy(CohortTrainer, { cohortId, untilDay: IsNull() }),
      await manager.findBy(Enrolment, { cohortId, personId: In(colleagues) }),
      await manager.findBy(Membership, {
        siteId,
        endedAt: IsNull(),
        role: In(['buurtverbinder', 'wijkprofessional', 'opdrachtgever']),
        personId: In(colleagues),
      }),
    ];
    const taken = new Set([...own, ...enrolled, ...here].map(({ personId }) => personId));
    return colleagues.filter((personId) => !taken.has(personId));
  }

  async candidatesFor(cohort: Cohort): Promise<readonly Candidate[]> {
    const ids = await this.idsFor(cohort);
    const contacts = await this.people.contactsOf(ids);
    return ids.map((personId) => ({ personId, name: contactIn(contacts, personId).name })).sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  }
}
