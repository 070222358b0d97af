import { Injectable } from '@nestjs/common';
import { CohortAccess } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccreditation, type Profile } from './cohort-accreditation.entity.js';
import { ModuleCompletions } from './module-completions.js';

/** The trainer says who recognises the training of the group. Who completed the module before keeps that (D14). */
@Injectable()
export class AccreditationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly completions: ModuleCompletions,
    private readonly clock: Clock,
  ) {}

  async choose(trainer: Actor, cohortId: string, profile: Profile): Promise<void> {
    await this.access.asOwnTrainer(trainer, cohortId);
    await this.unitOfWork.run(async (tx) => {
      const chosen = { profile, chosenById: trainer.personId, chosenAt: this.clock.now() };
      const isFirst = await insertOnce(tx, CohortAccreditation, { cohortId }, { cohortId, ...chosen });
      if (!isFirst) await tx.manager.update(CohortAccreditation, { cohortId }, chosen);
      await this.completions.settleAll(tx, cohortId);
    });
  }
}
