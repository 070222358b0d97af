import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { SiteLogLine } from '../../buurtsites/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Member } from '../../platform/security/actor.js';
import { ContributionsService, HelpOffer, HelpService, StepContribution, StepEndorsement, StepHelpRequest } from '../../stappenplan/index.js';
import { eveningOf, justNow } from './demo-days.js';
import type { DemoPlace } from './demo-files.js';

/** How many days ago. */
const SPOKEN = 2;

/** Questions, offers and contributions beside the steps of a demo neighbourhood. */
@Injectable()
export class DemoHelp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly help: HelpService,
    private readonly contributions: ContributionsService,
  ) {}

  async give({ help }: DemoPlace, siteId: string, member: (name: string) => Member): Promise<void> {
    if (!help) return;
    for (const { step, by, to, words } of help.asked) await this.help.ask(member(by), step, { asked: to, words });
    for (const { step, by, words, moves } of help.offered) {
      const id = await this.help.offer(member(by), step, words);
      for (const { move, by: mover, words: answer } of moves) await this.help.move(member(mover), step, id, move, answer ?? null);
    }
    for (const { step, by, kind, words } of help.brought) await this.contributions.add(member(by), step, { kind, words, url: null });
    for (const { step, by } of help.endorsed) await this.contributions.endorse(member(by), step, true);
    await this.moveBack(siteId);
  }

  private moveBack(siteId: string): Promise<void> {
    const at = eveningOf(SPOKEN);
    return this.unitOfWork.run(async ({ manager }) => {
      await manager.update(StepHelpRequest, { siteId }, { askedAt: at });
      await manager.update(HelpOffer, { siteId }, { offeredAt: at });
      await manager.update(HelpOffer, { siteId, movedAt: MoreThan(justNow()) }, { movedAt: at });
      for (const target of [StepContribution, StepEndorsement]) await manager.update(target, { siteId }, { at });
      await manager.update(SiteLogLine, { siteId, at: MoreThan(justNow()) }, { at });
    });
  }
}
