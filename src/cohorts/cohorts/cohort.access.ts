import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, In, IsNull, MoreThanOrEqual } from 'typeorm';
import { OrganisationQueries } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { Enrolment } from '../enrolments/enrolment.entity.js';
import { Cohort } from './cohort.entity.js';
import { NoSuchCohort, OnlyOwnTrainersDoThis, OnlyTrainersDoThis } from './cohort.errors.js';
import { CohortTrainer } from './cohort-trainer.entity.js';

/** `trainer`: all; `participant`: who is in our group; `client` (opdrachtgever): only how many (D29). */
export type CohortView = 'trainer' | 'participant' | 'client';

/** Who sees and does what with a group; for everybody else it does not exist (L1). */
@Injectable()
export class CohortAccess {
  constructor(
    private readonly reader: DataSource,
    private readonly organisations: OrganisationQueries,
    private readonly clock: Clock,
  ) {}

  async viewOf(actor: Actor, cohortId: string): Promise<{ cohort: Cohort; view: CohortView }> {
    const { manager } = this.reader;
    const cohort = await manager.findOneBy(Cohort, { id: cohortId });
    if (!cohort) throw new NoSuchCohort('no such cohort');
    if (await this.trains(actor, cohortId)) return { cohort, view: 'trainer' };
    if (await manager.existsBy(Enrolment, { cohortId, personId: actor.personId, endedAt: IsNull() })) return { cohort, view: 'participant' };
    if (await this.isClient(actor, cohort.siteId)) return { cohort, view: 'client' };
    throw new NoSuchCohort('a cohort of others');
  }

  /** For pages and commands that are the trainer's. */
  async asTrainer(actor: Actor, cohortId: string): Promise<Cohort> {
    const { cohort, view } = await this.viewOf(actor, cohortId);
    if (view !== 'trainer') throw new OnlyTrainersDoThis();
    return cohort;
  }

  /** The groups they train today, the newest first. */
  async trainedBy({ personId }: Actor): Promise<readonly Cohort[]> {
    const { manager } = this.reader;
    const rows = await manager.findBy(CohortTrainer, this.trainsToday({ personId }));
    return manager.find(Cohort, { where: { id: In(rows.map(({ cohortId }) => cohortId)) }, order: { startsOn: 'DESC', id: 'DESC' } });
  }

  /** As `asTrainer` for several groups at once, in the order in which they are asked. */
  async asTrainerOfEach(actor: Actor, cohortIds: readonly string[]): Promise<readonly Cohort[]> {
    const trained = new Map((await this.trainedBy(actor)).map((cohort) => [cohort.id, cohort]));
    return Promise.all(cohortIds.map(async (id) => trained.get(id) ?? this.asTrainer(actor, id)));
  }

  /** For what outlasts a stand-in: who trains the group (B3). */
  async asOwnTrainer(actor: Actor, cohortId: string): Promise<Cohort> {
    const cohort = await this.asTrainer(actor, cohortId);
    if (!(await this.reader.manager.existsBy(CohortTrainer, { cohortId, personId: actor.personId, untilDay: IsNull() }))) throw new OnlyOwnTrainersDoThis();
    return cohort;
  }

  /** A stand-in trains the group to the end of the last day agreed. */
  private trains({ personId }: Actor, cohortId: string): Promise<boolean> {
    return this.reader.manager.existsBy(CohortTrainer, this.trainsToday({ cohortId, personId }));
  }

  private trainsToday(mine: Partial<Pick<CohortTrainer, 'cohortId' | 'personId'>>): FindOptionsWhere<CohortTrainer>[] {
    return [
      { ...mine, untilDay: IsNull() },
      { ...mine, untilDay: MoreThanOrEqual(localDay(this.clock.now())) },
    ];
  }

  private async isClient(actor: Actor, siteId: string): Promise<boolean> {
    const isHere = actor.members.some((member) => member.siteId === siteId && member.role === 'opdrachtgever');
    return isHere || this.organisations.isOfOrganisationBehind(siteId, actor.personId, 'opdrachtgever');
  }
}
