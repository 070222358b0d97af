import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { CoachingMessage, CoachingRequest, CoachingService } from '../../facilitation/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { eveningOf } from './demo-days.js';
import type { DemoPlace } from './demo-files.js';

/** Lets the professionals of a demo neighbourhood ask their trainer for support. */
@Injectable()
export class DemoCoaching {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly coaching: CoachingService,
  ) {}

  async talk({ supported = [] }: DemoPlace, trainer: Actor, member: (name: string) => Member): Promise<void> {
    for (const { who, daysAgo, topic, wish = null, messages = [], closed } of supported) {
      const { personId } = member(who);
      const id = await this.coaching.ask(personId, { topic, wish, trainer: null });
      for (const { by, words } of messages) await this.coaching.say(by === who ? personId : trainer.personId, id, words);
      if (closed) await this.coaching.close(trainer.personId, id, closed);
      await this.moveBack(id, daysAgo, personId, closed !== undefined);
    }
  }

  /** The trainer answers the day after, the other the day after that; a week later it is closed. */
  private moveBack(id: string, daysAgo: number, askerId: string, isClosed: boolean): Promise<void> {
    return this.unitOfWork.run(async ({ manager }) => {
      await manager.update(CoachingRequest, { id }, { askedAt: eveningOf(daysAgo), ...(isClosed && { closedAt: eveningOf(daysAgo - 7) }) });
      await manager.update(CoachingMessage, { requestId: id, authorId: Not(askerId) }, { at: eveningOf(daysAgo - 1) });
      await manager.update(CoachingMessage, { requestId: id, authorId: askerId }, { at: eveningOf(daysAgo - 2) });
    });
  }
}
