import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { nameIn, PeopleQueries, type PersonName } from '../../accounts/index.js';
import { Enrolment, type TeamRole } from '../enrolments/enrolment.entity.js';
import { Cohort } from './cohort.entity.js';
import { CohortTrainer } from './cohort-trainer.entity.js';
import { worriesOf } from './mix.policy.js';
import { mixOf } from './mix.queries.js';

export interface TrainerName extends PersonName {
  readonly personId: string;
}

/** What other contexts ask about groups. Inside a transaction: pass its manager. */
@Injectable()
export class CohortQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
  ) {}

  /** Every group of a neighbourhood, the newest first. */
  cohortsOf(siteId: string, manager: EntityManager = this.reader.manager): Promise<Cohort[]> {
    return manager.find(Cohort, { where: { siteId }, order: { startsOn: 'DESC', id: 'DESC' } });
  }

  /** Who takes part in a group now, in the order in which they came. */
  activeEnrolments(cohortId: string, role?: TeamRole, manager: EntityManager = this.reader.manager): Promise<Enrolment[]> {
    return manager.find(Enrolment, { where: { cohortId, endedAt: IsNull(), ...(role && { role }) }, order: { joinedAt: 'ASC', id: 'ASC' } });
  }

  /** What the trainer should know of a group, in sentences; most are not urgent, an empty list is best. */
  async worriesOf({ id, kind }: Cohort): Promise<readonly string[]> {
    return worriesOf(await mixOf(this.reader.manager, id), kind);
  }

  /** The groups somebody guides, the newest first. */
  guidedBy(personId: string): Promise<Cohort[]> {
    return this.reader
      .createQueryBuilder(Cohort, 'cohort')
      .innerJoin(CohortTrainer, 'trainer', 'trainer.cohortId = cohort.id')
      .where('trainer.personId = :personId', { personId })
      .orderBy('cohort.startsOn', 'DESC')
      .getMany();
  }

  async trainersOf(cohortIds: readonly string[]): Promise<ReadonlyMap<string, readonly TrainerName[]>> {
    const rows = await this.reader.manager.find(CohortTrainer, { where: { cohortId: In([...cohortIds]) }, order: { id: 'ASC' } });
    const names = await this.people.namesOf(rows.map((row) => row.personId));
    return new Map(
      cohortIds.map((cohortId) => [
        cohortId,
        rows.filter((row) => row.cohortId === cohortId).map(({ personId }) => ({ personId, ...nameIn(names, personId) })),
      ]),
    );
  }
}
