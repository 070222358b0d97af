import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Actor, Member } from '../../platform/security/actor.js';
import { Cohort } from '../cohorts/cohort.entity.js';
import { NoSuchCohort } from '../cohorts/cohort.errors.js';
import { CohortTrainer } from '../cohorts/cohort-trainer.entity.js';
import { Enrolment, type TeamRole } from '../enrolments/enrolment.entity.js';
import { CohortProgrammes } from '../programmes/cohort-programmes.js';
import type { Student } from './course.js';
import { NotInATraining } from './learning.errors.js';
import { previewIn } from './preview.js';

/** Somebody at the pages of the training of one group. */
export interface Learner extends Student {
  readonly personId: string;
  readonly cohortId: string;
  readonly siteId: string;
  readonly versionId: string;
}

/** In which group somebody learns, or looks along. */
@Injectable()
export class Learners {
  constructor(
    private readonly reader: DataSource,
    private readonly programmes: CohortProgrammes,
  ) {}

  /** Who asks for a page of the training. @throws NotInATraining */
  async asking(request: FastifyRequest): Promise<Learner> {
    const learner = request.member && (await this.of(request.member, previewIn(request)));
    if (!learner) throw new NotInATraining();
    return learner;
  }

  /** The newest group of this neighbourhood in which they take part, or which they train; null for others. */
  async of({ personId, siteId, role }: Member, previewAs: TeamRole | null = null): Promise<Learner | null> {
    const found = role === 'trainer' ? await this.trained(personId, siteId) : await this.joined(personId, siteId);
    if (!found) return null;
    const { cohortId } = found;
    const versionId = await this.programmes.versionIdOf(cohortId);
    const student = found instanceof Enrolment ? { role: found.role, takesPart: true } : { role: previewAs, takesPart: false };
    return { personId, siteId, cohortId, versionId, ...student };
  }

  /** As what somebody takes part in a group now. @throws NoSuchCohort for who does not */
  async enrolledIn(actor: Pick<Actor, 'personId'>, cohortId: string, manager: EntityManager = this.reader.manager): Promise<Enrolment> {
    const enrolment = await manager.findOneBy(Enrolment, { cohortId, personId: actor.personId, endedAt: IsNull() });
    if (!enrolment) throw new NoSuchCohort('somebody who does not take part in this cohort');
    return enrolment;
  }

  private joined(personId: string, siteId: string): Promise<Enrolment | null> {
    return this.newest(Enrolment, personId, siteId).andWhere('own.endedAt IS NULL').getOne();
  }

  private trained(personId: string, siteId: string): Promise<CohortTrainer | null> {
    return this.newest(CohortTrainer, personId, siteId).getOne();
  }

  private newest<Own extends Enrolment | CohortTrainer>(own: new () => Own, personId: string, siteId: string) {
    return this.reader
      .createQueryBuilder(own, 'own')
      .innerJoin(Cohort, 'cohort', 'cohort.id = own.cohortId')
      .where('own.personId = :personId AND cohort.siteId = :siteId', { personId, siteId })
      .orderBy('cohort.startsOn', 'DESC')
      .addOrderBy('cohort.id', 'DESC')
      .limit(1);
  }
}
