import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Cohort, CohortAccess, CohortQueries, Enrolment } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import type { Attending } from '../attendance/attended-sessions.js';
import { NoSuchCompletion } from './completion.errors.js';
import { ModuleCompleted, ModuleCompletionWithdrawn } from './completion-events.js';
import { CompletionFactsQueries } from './completion-facts.queries.js';
import { assertMayWithdraw, isComplete } from './completion.policy.js';
import { ModuleCompletion, ModuleCompletionWithdrawal } from './module-completion.entities.js';

/** Nobody presses "afronden": after every act that may have been the last, the rules say whether the module is complete. */
@Injectable()
export class ModuleCompletions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly cohorts: CohortQueries,
    private readonly facts: CompletionFactsQueries,
    private readonly clock: Clock,
  ) {}

  /** Writes the completion down when everything is done, once; for anybody but a professional of the group it does nothing. */
  async settle(tx: Tx, { personId, cohortId }: Attending): Promise<void> {
    const key = { cohortId, personId };
    if (!(await tx.manager.existsBy(Enrolment, { ...key, role: 'wijkprofessional', endedAt: IsNull() }))) return;
    if (isComplete(await this.facts.of(key, tx.manager))) await this.complete(tx, key);
  }

  /** After what may concern every professional of a group. */
  async settleAll(tx: Tx, cohortId: string): Promise<void> {
    const professionals = await this.cohorts.activeEnrolments(cohortId, 'wijkprofessional', tx.manager);
    const factsOf = await this.facts.inGroup(cohortId, tx.manager);
    for (const { personId } of professionals) if (isComplete(factsOf(personId))) await this.complete(tx, { personId, cohortId });
  }

  /** Never by itself, and never in silence. @throws NoSuchCompletion, RulesAreStillMet */
  async withdraw(trainer: Actor, cohortId: string, completionId: string, reason: string): Promise<void> {
    const { siteId } = await this.access.asOwnTrainer(trainer, cohortId);
    await this.unitOfWork.run(async (tx) => {
      const completion = await tx.manager.findOneBy(ModuleCompletion, { id: completionId, cohortId });
      if (!completion) throw new NoSuchCompletion();
      const { personId, completedAt } = completion;
      assertMayWithdraw(await this.facts.of({ personId, cohortId }, tx.manager));
      const occurredAt = this.clock.now();
      await tx.manager.delete(ModuleCompletion, { id: completionId });
      const withdrawnById = trainer.personId;
      await tx.manager.insert(ModuleCompletionWithdrawal, { id: newId(), cohortId, personId, completedAt, reason, withdrawnById, withdrawnAt: occurredAt });
      await tx.publish(new ModuleCompletionWithdrawn({ completionId, cohortId, siteId, personId, withdrawnById, reason, occurredAt }));
    });
  }

  private async complete(tx: Tx, key: Attending): Promise<void> {
    const id = newId();
    const completedAt = this.clock.now();
    if (!(await insertOnce(tx, ModuleCompletion, key, { id, ...key, completedAt }))) return;
    const { siteId } = await tx.manager.findOneByOrFail(Cohort, { id: key.cohortId });
    await tx.publish(new ModuleCompleted({ ...key, siteId, completionId: id, occurredAt: completedAt }));
  }
}
