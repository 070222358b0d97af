import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Learner, Learners } from '../../cohorts/index.js';
import type { Stance } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ModuleCompletions } from '../completion/module-completions.js';
import { NoPlacementYet, OnlyForProfessionals } from '../facilitation.errors.js';
import { type Moment, Placement } from './placement.entity.js';

export type Placing = Pick<Learner, 'personId' | 'cohortId'>;

/** Professionals place themselves on the line: once per moment, to change whenever they see it otherwise. */
@Injectable()
export class PlacementsService {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly learners: Learners,
    private readonly completions: ModuleCompletions,
    private readonly clock: Clock,
  ) {}

  of({ personId, cohortId }: Placing): Promise<Placement[]> {
    return this.reader.manager.findBy(Placement, { personId, cohortId });
  }

  place(who: Placing, moment: Moment, stance: Stance, why: string | null): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const key = { ...(await this.keyOf(tx, who)), moment };
      const placed = { stance, why, placedAt: this.clock.now() };
      const isFirst = await insertOnce(tx, Placement, key, { ...key, ...placed, sharedAt: null });
      // what the trainer may read is what was there when she shared it
      if (!isFirst) await tx.manager.update(Placement, key, { ...placed, sharedAt: null });
      await this.completions.settle(tx, key);
    });
  }

  /** Shows it to the trainers of the group, or hides it from them again. @throws NoPlacementYet */
  share(who: Placing, moment: Moment, isShared: boolean): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const key = { ...(await this.keyOf(tx, who)), moment };
      const { affected } = await tx.manager.update(Placement, key, { sharedAt: isShared ? this.clock.now() : null });
      if (affected === 0) throw new NoPlacementYet();
    });
  }

  private async keyOf(tx: Tx, { personId, cohortId }: Placing): Promise<Placing> {
    const { role } = await this.learners.enrolledIn({ personId }, cohortId, tx.manager);
    if (role !== 'wijkprofessional') throw new OnlyForProfessionals();
    return { personId, cohortId };
  }
}
