import { Injectable } from '@nestjs/common';
import { HeldSessionRecord, HeldSessionsService } from '../../facilitation/index.js';
import { localDay } from '../../platform/clock/in-words.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { eveningOf } from './demo-days.js';
import type { DemoPlace } from './demo-files.js';

/** Lets the trainer of a demo neighbourhood write down who was at which session, and put one right. */
@Injectable()
export class DemoSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: HeldSessionsService,
  ) {}

  async record({ held = [] }: DemoPlace, cohortId: string, trainer: Actor, member: (name: string) => Member): Promise<void> {
    for (const { kind, daysAgo, minutes, who, corrected } of held) {
      const at = eveningOf(daysAgo);
      const facts = { kind, day: localDay(at), netMinutes: minutes, personIds: who.map((name) => member(name).personId) };
      const missed = corrected && member(corrected.missed).personId;
      const id = await this.sessions.record(trainer, cohortId, { ...facts, personIds: facts.personIds.filter((personId) => personId !== missed) });
      if (corrected) await this.sessions.correct(trainer, cohortId, id, { ...facts, reason: corrected.reason, of: 1 });
      await this.unitOfWork.run(({ manager }) => manager.update(HeldSessionRecord, { sessionId: id }, { writtenAt: at }));
    }
  }
}
