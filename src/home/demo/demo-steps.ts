import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { SiteLogLine } from '../../buurtsites/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Member } from '../../platform/security/actor.js';
import { StepCompletion, StepCompletionsService, StepWorkService, TaskTick } from '../../stappenplan/index.js';
import { eveningOf, justNow } from './demo-days.js';
import type { DemoPlace } from './demo-files.js';

const BEFORE_ALL = 46;

/** Walks the steps of a demo neighbourhood, then moves what happened to when it would have. */
@Injectable()
export class DemoSteps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly work: StepWorkService,
    private readonly completions: StepCompletionsService,
  ) {}

  async walk(place: DemoPlace, siteId: string, member: (name: string) => Member): Promise<void> {
    await this.moveContentBack(siteId);
    for (const { step, by, tasks, daysAgo, evidence } of place.done) {
      await this.tick(step, tasks, member);
      if (evidence) await this.work.show(member(by), step, { words: evidence, url: null });
      for (const { who } of place.members.filter(({ role }) => role === 'buurtverbinder')) await this.work.agree(member(who), step, true);
      await this.completions.complete(member(by), step, 'Wij vinden het zo goed.');
      await this.moveBack(siteId, step, daysAgo);
    }
    for (const { step, tasks, daysAgo } of place.ticked) {
      await this.tick(step, tasks, member);
      await this.moveBack(siteId, step, daysAgo);
    }
  }

  private async tick(step: string, tasks: Readonly<Record<string, string>>, member: (name: string) => Member): Promise<void> {
    for (const [task, who] of Object.entries(tasks)) await this.work.tick(member(who), step, task, true);
  }

  /** The content was there before the first step was done. */
  private moveContentBack(siteId: string): Promise<void> {
    return this.unitOfWork.run(async ({ manager }) => {
      await manager.update(SiteLogLine, { siteId, at: MoreThan(justNow()) }, { at: eveningOf(BEFORE_ALL) });
    });
  }

  private moveBack(siteId: string, stepKey: string, days: number): Promise<void> {
    const at = eveningOf(days);
    return this.unitOfWork.run(async ({ manager }) => {
      for (const target of [TaskTick, StepCompletion, SiteLogLine]) await manager.update(target, { siteId, stepKey }, { at });
    });
  }
}
