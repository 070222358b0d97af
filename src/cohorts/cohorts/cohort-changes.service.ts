import { Injectable } from '@nestjs/common';
import { SiteLogService } from '../../buurtsites/index.js';
import type { HolidayRegion } from '../../platform/clock/school-holidays.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccess } from './cohort.access.js';
import { Cohort } from './cohort.entity.js';

export interface CohortChange {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly meetingPlace: string | null;
  readonly holidayRegion: HolidayRegion | null;
}

/** A group gets another name, other days or another place. Its neighbourhood and its kind stay. */
@Injectable()
export class CohortChangesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  async change(actor: Actor, cohortId: string, change: CohortChange): Promise<void> {
    const { siteId } = await this.access.asTrainer(actor, cohortId);
    await this.unitOfWork.run(async (tx) => {
      await tx.manager.update(Cohort, { id: cohortId }, { ...change });
      await this.log.write(tx, { siteId, personId: actor.personId, role: 'trainer', what: 'training-veranderd', at: this.clock.now() });
    });
  }
}
