import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { SiteLogService } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Member } from '../../platform/security/actor.js';
import { NoSuchStep } from '../progress/step.errors.js';
import { assertLeads } from '../progress/step.policy.js';
import { OwnStep } from './own-step.entity.js';

/** The team's own additions to its plan; residents keep the lead here too (D1). */
@Injectable()
export class OwnStepsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  async add(member: Member, title: string): Promise<string> {
    assertLeads(member);
    const { siteId, personId } = member;
    const id = newId();
    await this.unitOfWork.run(async (tx) => {
      await tx.manager.insert(OwnStep, { id, siteId, title, madeById: personId, madeAt: this.clock.now(), doneById: null, doneAt: null });
      await this.write(tx, member, 'eigen-stap-erbij', title);
    });
    return id;
  }

  /** Says it is done, or takes that back. Repeating changes nothing. */
  async tick(member: Member, id: string, isDone: boolean): Promise<void> {
    assertLeads(member);
    await this.unitOfWork.run(async (tx) => {
      const { title } = await this.ownStep(tx, member, id);
      const now = isDone ? { doneById: member.personId, doneAt: this.clock.now() } : { doneById: null, doneAt: null };
      const { affected } = await tx.manager.update(OwnStep, { id, doneAt: isDone ? IsNull() : Not(IsNull()) }, now);
      if (affected !== 0) await this.write(tx, member, isDone ? 'eigen-stap-klaar' : 'eigen-stap-terug', title);
    });
  }

  async remove(member: Member, id: string): Promise<void> {
    assertLeads(member);
    await this.unitOfWork.run(async (tx) => {
      const { title } = await this.ownStep(tx, member, id);
      await tx.manager.delete(OwnStep, { id });
      await this.write(tx, member, 'eigen-stap-weg', title);
    });
  }

  private async ownStep(tx: Tx, { siteId }: Member, id: string): Promise<OwnStep> {
    const step = await tx.manager.findOneBy(OwnStep, { id, siteId });
    if (!step) throw new NoSuchStep('no own step with this id in this neighbourhood');
    return step;
  }

  private write(tx: Tx, { siteId, personId, role }: Member, what: string, title: string): Promise<void> {
    return this.log.write(tx, { siteId, personId, role, what, reason: title, at: this.clock.now() });
  }
}
