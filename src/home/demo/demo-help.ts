import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/security/actor.js';
import { ContributionsService, HelpService } from '../../stappenplan/index.js';
import type { DemoPlace } from './demo-files.js';

/** Questions, offers and contributions beside the steps of a demo neighbourhood. */
@Injectable()
export class DemoHelp {
  constructor(
    private readonly help: HelpService,
    private readonly contributions: ContributionsService,
  ) {}

  async give({ help }: DemoPlace, member: (name: string) => Member): Promise<void> {
    if (!help) return;
    for (const { step, by, to, words } of help.asked) await this.help.ask(member(by), step, { asked: to, words });
    for (const { step, by, words, moves } of help.offered) {
      const id = await this.help.offer(member(by), step, words);
      for (const { move, by: mover, words: answer } of moves) await this.help.move(member(mover), step, id, move, answer ?? null);
    }
    for (const { step, by, kind, words } of help.brought) await this.contributions.add(member(by), step, { kind, words, url: null });
    for (const { step, by } of help.endorsed) await this.contributions.endorse(member(by), step, true);
  }
}
