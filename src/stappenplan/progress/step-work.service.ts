import { Injectable } from '@nestjs/common';
import { NO_PHOTO, type PhotoInput, PhotosService, SiteLogService } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Member } from '../../platform/security/actor.js';
import type { PlanStep } from '../template/plan-template.js';
import { StepAgreement, StepCompletion, StepEvidence, StepSkip, TaskTick } from './progress.entities.js';
import { SitePlans } from './site-plans.js';
import { CoreStepIsNeeded, NoSuchStep, StepIsDone } from './step.errors.js';
import { assertLeads, maySkip } from './step.policy.js';

export type NewEvidence = Pick<StepEvidence, 'words' | 'url'>;

/** What a team does on its way to done: tick, show, agree, leave for later. Each with who and when; repeating changes nothing. */
@Injectable()
export class StepWorkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: SitePlans,
    private readonly photos: PhotosService,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  tick(member: Member, stepKey: string, taskKey: string, isDone: boolean): Promise<void> {
    return this.work(member, stepKey, async (tx, step, at) => {
      if (!step.tasks.some(({ key }) => key === taskKey)) throw new NoSuchStep(`no task ${taskKey} in ${stepKey}`);
      const key = { siteId: member.siteId, stepKey, taskKey };
      const isNew = isDone && (await insertOnce(tx, TaskTick, key, { ...key, personId: member.personId, at }));
      const isGone = !isDone && (await tx.manager.delete(TaskTick, key)).affected !== 0;
      return isNew ? 'klus-klaar' : isGone ? 'klus-terug' : null;
    });
  }

  show(member: Member, stepKey: string, { words, url }: NewEvidence, photo: PhotoInput = NO_PHOTO): Promise<void> {
    const { siteId, personId } = member;
    return this.work(member, stepKey, async (tx, _step, at) => {
      const photoId = await this.photos.place(tx, { siteId, personId, currentId: null }, photo);
      const kind = photoId ? 'foto' : url ? 'link' : 'tekst';
      await tx.manager.insert(StepEvidence, { id: newId(), siteId, stepKey, kind, words, url, photoId, personId, at });
      return 'bewijs-erbij';
    });
  }

  takeAway(member: Member, stepKey: string, evidenceId: string): Promise<void> {
    return this.work(member, stepKey, async (tx) => {
      const evidence = await tx.manager.findOneBy(StepEvidence, { id: evidenceId, siteId: member.siteId, stepKey });
      if (!evidence) throw new NotFound('no such evidence here');
      await tx.manager.delete(StepEvidence, { id: evidence.id });
      await this.photos.remove(tx, evidence.photoId);
      return 'bewijs-weg';
    });
  }

  /** Says yes, or takes it back, to a step the team decides on together (D4). */
  agree(member: Member, stepKey: string, isYes: boolean): Promise<void> {
    return this.work(member, stepKey, async (tx, step, at) => {
      if (!step.agreement) return null;
      if (await tx.manager.existsBy(StepCompletion, { siteId: member.siteId, stepKey })) throw new StepIsDone(stepKey);
      const key = { siteId: member.siteId, stepKey, personId: member.personId };
      const isNew = isYes && (await insertOnce(tx, StepAgreement, key, { ...key, at }));
      const isGone = !isYes && (await tx.manager.delete(StepAgreement, key)).affected !== 0;
      return isNew ? 'akkoord-gegeven' : isGone ? 'akkoord-terug' : null;
    });
  }

  skip(member: Member, stepKey: string, reason: string): Promise<void> {
    return this.work(
      member,
      stepKey,
      async (tx, step, at) => {
        if (!maySkip(step)) throw new CoreStepIsNeeded(stepKey);
        const key = { siteId: member.siteId, stepKey };
        if (await tx.manager.existsBy(StepCompletion, key)) throw new StepIsDone(stepKey);
        return (await insertOnce(tx, StepSkip, key, { ...key, personId: member.personId, at, reason })) ? 'stap-overgeslagen' : null;
      },
      reason,
    );
  }

  takeUpAgain(member: Member, stepKey: string): Promise<void> {
    return this.work(member, stepKey, async (tx) => {
      const { affected } = await tx.manager.delete(StepSkip, { siteId: member.siteId, stepKey });
      return affected === 0 ? null : 'stap-toch-doen';
    });
  }

  /** One transaction with its log line; `act` gives what to log, or null when nothing changed. */
  private async work(
    member: Member,
    stepKey: string,
    act: (tx: Tx, step: PlanStep, at: Date) => Promise<string | null>,
    reason: string | null = null,
  ): Promise<void> {
    assertLeads(member);
    const { siteId, personId, role } = member;
    await this.unitOfWork.run(async (tx) => {
      const step = (await this.plans.of(siteId, tx.manager)).stepByKey.get(stepKey);
      if (!step) throw new NoSuchStep(`no step ${stepKey}`);
      const at = this.clock.now();
      const what = await act(tx, step, at);
      if (what) await this.log.write(tx, { siteId, personId, role, what, stepKey, featureKey: step.activates, reason, at });
    });
  }
}
