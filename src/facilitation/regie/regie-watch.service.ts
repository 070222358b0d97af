import { Injectable } from '@nestjs/common';
import { CohortAccess } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { RegieWatchPause } from './regie-watch-pause.entity.js';

/** Whether a group is watched is for its own trainer to say. Repeating changes nothing. */
@Injectable()
export class RegieWatchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly clock: Clock,
  ) {}

  async setOn(trainer: Actor, cohortId: string, isOn: boolean): Promise<void> {
    await this.access.asOwnTrainer(trainer, cohortId);
    await this.unitOfWork.run(async (tx) => {
      if (isOn) await tx.manager.delete(RegieWatchPause, { cohortId });
      else await insertOnce(tx, RegieWatchPause, { cohortId }, { cohortId, pausedById: trainer.personId, pausedAt: this.clock.now() });
    });
  }
}
