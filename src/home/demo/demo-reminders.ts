import { Injectable } from '@nestjs/common';
import { CallsService, ReminderChoicesService, type Session } from '../../meetings/index.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import type { DemoSession } from './demo-files.js';

/** What the trainer of a demo group chose for the reminders of a session, and whom they call. */
@Injectable()
export class DemoReminders {
  constructor(
    private readonly choices: ReminderChoicesService,
    private readonly calls: CallsService,
  ) {}

  async plan(tx: Tx, session: Session, { reminders, callList = [] }: DemoSession, trainer: Actor, member: (name: string) => Member): Promise<void> {
    if (reminders) await this.choices.choose(tx, session, { days: reminders.days, sentence: reminders.sentence ?? null }, trainer.personId);
    for (const { who, phone = null, isCalled } of callList) {
      const { personId } = member(who);
      await this.calls.add(tx, session, personId, { phone, byId: trainer.personId });
      if (isCalled) await this.calls.called(tx, session, personId, trainer.personId);
    }
  }
}
