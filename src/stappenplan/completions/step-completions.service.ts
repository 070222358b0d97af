import { Injectable } from '@nestjs/common';
import { FeatureRegistry, MembershipQueries, SiteLogService } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Member } from '../../platform/security/actor.js';
import { StepCompleted, StepCompletionWithdrawn, StepReopened } from '../events/step-events.js';
import { FoundEvidenceQueries } from '../evidence/found-evidence.queries.js';
import { FactsQueries, type SiteFacts } from '../progress/facts.queries.js';
import { waitsFor } from '../progress/plan-state.js';
import { StepAgreement, StepCompletion, StepReopening, StepSkip } from '../progress/progress.entities.js';
import { SitePlans } from '../progress/site-plans.js';
import { FeatureNotBuiltYet, NoSuchStep, NotDone, SomethingIsMissing, StepWaits, TeamHasNotAgreed, TooLateToUndo } from '../progress/step.errors.js';
import { assertLeads, hasMajority, mayUndo } from '../progress/step.policy.js';
import type { PlanStep, PlanTemplate } from '../template/plan-template.js';

interface Done {
  readonly member: Member;
  readonly step: PlanStep;
  readonly plan: PlanTemplate;
  readonly reason: string | null;
}

@Injectable()
export class StepCompletionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: SitePlans,
    private readonly facts: FactsQueries,
    private readonly found: FoundEvidenceQueries,
    private readonly features: FeatureRegistry,
    private readonly members: MembershipQueries,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /**
   * Residents attest that a step is done (D4); its part of the site goes on in the same transaction (D19).
   * Gives false when it was done already: then nothing changes.
   * @param reason why it is done although the minimum is not met; only needed then
   */
  async complete(member: Member, stepKey: string, reason: string | null): Promise<boolean> {
    assertLeads(member);
    // counted before the transaction: evidence belongs to other parts of the site and is attested, not locked
    const counted = await this.found.of(member.siteId, await this.stepOf(member.siteId, stepKey));
    return this.unitOfWork.run(async (tx) => {
      const plan = await this.plans.of(member.siteId, tx.manager);
      const step = stepIn(plan, stepKey);
      const facts = await this.facts.of(member.siteId, tx.manager);
      if (facts.done.has(stepKey)) return false;
      await this.assertCanBeDone(tx, member.siteId, step, plan, facts);
      const missing = counted.filter((each) => each.count < each.min);
      if (missing.some((each) => each.required))
        throw new SomethingIsMissing(
          stepKey,
          missing.filter((each) => each.required).map((each) => each.label),
        );
      if (missing.length > 0 && !reason) throw new InvalidInput({ reden: 'Schrijf kort waarom de stap toch klaar is.' });
      return this.record(tx, { member, step, plan, reason: missing.length > 0 ? reason : null });
    });
  }

  /**
   * Within ten minutes: as if it never was; nobody outside the team has heard of it.
   * Gives false when the step was open already: then nothing changes.
   */
  async undo(member: Member, stepKey: string): Promise<boolean> {
    assertLeads(member);
    return this.unitOfWork.run(async (tx) => {
      const { completion, step } = await this.stand(tx, member, stepKey);
      if (!completion) return false;
      const at = this.clock.now();
      if (!mayUndo(completion.at, at)) throw new TooLateToUndo(stepKey);
      await tx.manager.delete(StepCompletion, { id: completion.id });
      const stoodStillBefore = await tx.manager.existsBy(StepReopening, { siteId: member.siteId, stepKey });
      await this.write(tx, member, step, 'stap-ongedaan', at, null);
      await tx.publish(new StepCompletionWithdrawn(member.siteId, step, member.personId, completion.id, at, stoodStillBefore));
      return true;
    });
  }

  /** Later: the step opens again and its part of the site rests, content kept (D20). Steps after it stay done (D21). */
  async reopen(member: Member, stepKey: string, reason: string): Promise<void> {
    assertLeads(member);
    await this.unitOfWork.run(async (tx) => {
      const { completion, step } = await this.stand(tx, member, stepKey);
      if (!completion) throw new NotDone(stepKey);
      const at = this.clock.now();
      const { siteId, personId } = member;
      await tx.manager.delete(StepCompletion, { id: completion.id });
      await tx.manager.delete(StepAgreement, { siteId, stepKey });
      await tx.manager.delete(StepReopening, { siteId, stepKey });
      await tx.manager.delete(StepSkip, { siteId, stepKey });
      await insertOnce(tx, StepReopening, { siteId, stepKey }, { siteId, stepKey, personId, at, reason });
      await this.write(tx, member, step, 'stap-teruggezet', at, reason);
      await tx.publish(new StepReopened(siteId, step, personId, completion.id, at, reason));
    });
  }

  private async record(tx: Tx, { member, step, plan, reason }: Done): Promise<boolean> {
    const { siteId, personId } = member;
    const key = { siteId, stepKey: step.key };
    const at = this.clock.now();
    const id = newId();
    const isFirst = await insertOnce(tx, StepCompletion, key, { id, ...key, personId, at, reason });
    if (!isFirst) return false;
    await this.plans.pin(tx, siteId, plan, at);
    await this.write(tx, member, step, 'stap-afgerond', at, reason);
    await tx.publish(new StepCompleted(siteId, step, personId, id, at));
    return true;
  }

  private async assertCanBeDone(tx: Tx, siteId: string, step: PlanStep, plan: PlanTemplate, facts: SiteFacts): Promise<void> {
    if (!this.features.has(step.activates)) throw new FeatureNotBuiltYet(step.key);
    const waiting = waitsFor(step, plan.stepByKey, facts);
    if (waiting.length > 0)
      throw new StepWaits(
        step.key,
        waiting.map((each) => each.title),
      );
    if (step.agreement) await this.assertTeamAgreed(tx, siteId, step.key);
  }

  private async assertTeamAgreed(tx: Tx, siteId: string, stepKey: string): Promise<void> {
    const active = new Set((await this.members.activeIn(siteId, 'buurtverbinder', tx.manager)).map((each) => each.personId));
    const agreements = await tx.manager.findBy(StepAgreement, { siteId, stepKey });
    const agreed = agreements.filter((each) => active.has(each.personId)).length;
    if (!hasMajority(agreed, active.size)) throw new TeamHasNotAgreed(stepKey, agreed, active.size);
  }

  private async stand(tx: Tx, { siteId }: Member, stepKey: string): Promise<{ completion: StepCompletion | null; step: PlanStep }> {
    const step = stepIn(await this.plans.of(siteId, tx.manager), stepKey);
    return { completion: await tx.manager.findOneBy(StepCompletion, { siteId, stepKey }), step };
  }

  private async stepOf(siteId: string, stepKey: string): Promise<PlanStep> {
    return stepIn(await this.plans.of(siteId), stepKey);
  }

  private write(tx: Tx, { siteId, personId, role }: Member, step: PlanStep, what: string, at: Date, reason: string | null): Promise<void> {
    return this.log.write(tx, { siteId, personId, role, what, stepKey: step.key, featureKey: step.activates, reason, at });
  }
}

function stepIn(plan: PlanTemplate, stepKey: string): PlanStep {
  const step = plan.stepByKey.get(stepKey);
  if (!step) throw new NoSuchStep(`no step ${stepKey} in version ${String(plan.number)}`);
  return step;
}
