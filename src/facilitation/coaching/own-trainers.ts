import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Cohort, CohortTrainer, Enrolment } from '../../cohorts/index.js';

/** A trainer somebody can ask, with the group it is about. */
export interface AskableTrainer {
  readonly id: string;
  readonly cohortId: string;
  readonly cohortName: string;
  readonly siteId: string;
  readonly trainerId: string;
}

/** The own trainers of the groups in which somebody is a professional now. Who stands in for a while is not asked (D16). */
@Injectable()
export class OwnTrainers {
  constructor(private readonly reader: DataSource) {}

  async of(personId: string, manager: EntityManager = this.reader.manager): Promise<readonly AskableTrainer[]> {
    return manager
      .createQueryBuilder(CohortTrainer, 'trainer')
      .innerJoin(Cohort, 'cohort', 'cohort.id = trainer.cohortId')
      .innerJoin(Enrolment, 'enrolment', 'enrolment.cohortId = cohort.id AND enrolment.endedAt IS NULL')
      .select('trainer.id', 'id')
      .addSelect('trainer.cohortId', 'cohortId')
      .addSelect('trainer.personId', 'trainerId')
      .addSelect('cohort.name', 'cohortName')
      .addSelect('cohort.siteId', 'siteId')
      .where(`enrolment.personId = :personId AND enrolment.role = 'wijkprofessional' AND trainer.untilDay IS NULL`, { personId })
      .orderBy('cohort.startsOn', 'DESC')
      .addOrderBy('trainer.id', 'ASC')
      .getRawMany<AskableTrainer>();
  }

  /** Guides a group of their own, now. */
  guidesAny(personId: string): Promise<boolean> {
    return this.reader.manager.existsBy(CohortTrainer, { personId, untilDay: IsNull() });
  }

  guides(personId: string, cohortId: string, manager: EntityManager = this.reader.manager): Promise<boolean> {
    return manager.existsBy(CohortTrainer, { personId, cohortId, untilDay: IsNull() });
  }
}
