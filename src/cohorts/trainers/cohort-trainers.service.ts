import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not } from 'typeorm';
import { MembershipService, SiteLogService } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { Cohort } from '../cohorts/cohort.entity.js';
import { CohortTrainer } from '../cohorts/cohort-trainer.entity.js';
import type { Agreement } from './dto/add-trainer.dto.js';
import { TrainerJoined } from '../events/trainer-joined.event.js';
import { TrainerLeft } from '../events/trainer-left.event.js';
import { TrainerCandidatesQueries } from './trainer-candidates.queries.js';
import { IsTheLastTrainer, NoSuchTrainer } from './trainer.errors.js';

export interface NewTrainer {
  readonly personId: string;
  readonly agreement: Agreement;
  /** The last day of a stand-in. */
  readonly untilDay: string | null;
}

/** Who guides a group: together, for a while, or from now on somebody else (B3). */
@Injectable()
export class CohortTrainersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly candidates: TrainerCandidatesQueries,
    private readonly memberships: MembershipService,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, cohortId: string, { personId, agreement, untilDay }: NewTrainer): Promise<void> {
    const cohort = await this.access.asOwnTrainer(actor, cohortId);
    const lastDay = agreement === 'waarnemen' ? untilDay : null;
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.candidates.idsFor(cohort, tx.manager)).includes(personId))
        throw new InvalidInput({ trainer: 'Kies een trainer van je eigen organisatie die nog geen rol heeft in deze groep.' });

      const key = { cohortId, personId };
      const isNew = await insertOnce(tx, CohortTrainer, key, { ...key, untilDay: lastDay });
      if (!isNew) await tx.manager.update(CohortTrainer, key, { untilDay: lastDay });
      await this.memberships.join(tx, { siteId: cohort.siteId, personId, role: 'trainer' });
      await this.note(tx, cohort, personId, lastDay === null ? 'trainer-erbij' : 'trainer-neemt-waar');
      if (agreement === 'overdragen') await this.remove(tx, cohort, actor.personId);
      await tx.publish(new TrainerJoined({ cohortId, siteId: cohort.siteId, personId, askedById: actor.personId, agreement, lastDay }, this.clock.now()));
    });
  }

  /** Gives back whether the one who asked is still a trainer of the group. */
  async end(actor: Actor, cohortId: string, trainerId: string): Promise<boolean> {
    const cohort = await this.access.asOwnTrainer(actor, cohortId);
    return this.unitOfWork.run(async (tx) => {
      const trainer = await tx.manager.findOneBy(CohortTrainer, { id: trainerId, cohortId });
      if (!trainer) throw new NoSuchTrainer();
      await this.remove(tx, cohort, trainer.personId);
      return trainer.personId !== actor.personId;
    });
  }

  /** Who stood in until yesterday or before, and no longer does. */
  async endStandIns(): Promise<void> {
    const today = localDay(this.clock.now());
    await this.unitOfWork.run(async (tx) => {
      for (const { cohortId, personId } of await tx.manager.findBy(CohortTrainer, { untilDay: LessThan(today) }))
        await this.remove(tx, await tx.manager.findOneByOrFail(Cohort, { id: cohortId }), personId);
    });
  }

  private async remove(tx: Tx, cohort: Cohort, personId: string): Promise<void> {
    await tx.manager.delete(CohortTrainer, { cohortId: cohort.id, personId });
    if (!(await tx.manager.existsBy(CohortTrainer, { cohortId: cohort.id, untilDay: IsNull() }))) throw new IsTheLastTrainer();
    if (!(await this.trainsElsewhere(tx, cohort, personId))) await this.memberships.end(tx, cohort.siteId, personId);
    await this.note(tx, cohort, personId, 'trainer-weg');
    await tx.publish(new TrainerLeft(cohort.id, cohort.siteId, personId, this.clock.now()));
  }

  /** Another group of the same neighbourhood. */
  private trainsElsewhere(tx: Tx, { id, siteId }: Cohort, personId: string): Promise<boolean> {
    return tx.manager
      .createQueryBuilder(CohortTrainer, 'trainer')
      .innerJoin(Cohort, 'cohort', 'cohort.id = trainer.cohortId')
      .where({ personId, cohortId: Not(id) })
      .andWhere('cohort.siteId = :siteId', { siteId })
      .getExists();
  }

  private note(tx: Tx, { siteId }: Cohort, personId: string, what: string): Promise<void> {
    return this.log.write(tx, { siteId, personId, role: 'trainer', what, at: this.clock.now() });
  }
}
