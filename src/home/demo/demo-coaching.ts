import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import { Enrolment } from '../../cohorts/index.js';
import { CoachingMessage, CoachingRequest, CoachingService, TrainerNote, TrainerNotesService } from '../../facilitation/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { eveningOf } from './demo-days.js';
import type { DemoPlace } from './demo-files.js';

/** How many days ago. */
const NOTED = 5;

/** What passes between the trainer of a demo neighbourhood and one other person: support that was asked for, and notes. */
@Injectable()
export class DemoCoaching {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DataSource,
    private readonly coaching: CoachingService,
    private readonly notes: TrainerNotesService,
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

  async note({ noted = [] }: DemoPlace, cohortId: string, trainer: Actor, member: (name: string) => Member): Promise<void> {
    for (const { about, words, isShared = false } of noted) {
      const { id } = await this.reader.manager.findOneByOrFail(Enrolment, { cohortId, personId: member(about).personId });
      await this.notes.write(trainer, cohortId, id, words, isShared);
    }
    await this.unitOfWork.run(({ manager }) => manager.update(TrainerNote, { cohortId }, { writtenAt: eveningOf(NOTED) }));
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
