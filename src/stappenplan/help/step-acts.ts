import { Injectable } from '@nestjs/common';
import { SiteLogService } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Member } from '../../platform/security/actor.js';
import { SitePlans } from '../progress/site-plans.js';
import { NoSuchStep } from '../progress/step.errors.js';
import type { PlanStep } from '../template/plan-template.js';

/** One thing somebody does beside a step: a transaction with its line in the log (D7, D24). */
@Injectable()
export class StepActs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: SitePlans,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** `act` gives what to log, or null when nothing changed. */
  do(member: Member, stepKey: string, act: (tx: Tx, step: PlanStep, at: Date) => Promise<string | null>): Promise<void> {
    const { siteId, personId, role } = member;
    return this.unitOfWork.run(async (tx) => {
      const step = (await this.plans.of(siteId, tx.manager)).stepByKey.get(stepKey);
      if (!step) throw new NoSuchStep(`no step ${stepKey}`);
      const at = this.clock.now();
      const what = await act(tx, step, at);
      if (what) await this.log.write(tx, { siteId, personId, role, what, stepKey, featureKey: step.activates, at });
    });
  }
}
