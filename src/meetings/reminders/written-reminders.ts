import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { SessionLetter } from '../calendar/session-letter.entity.js';
import type { RemindersHeldBack } from './reminder-events.js';
import { SessionReminder } from './session-reminder.entity.js';

/** What became of reminders once they were written: for who sends them. */
@Injectable()
export class WrittenReminders {
  /** Those of which nobody knows yet whether they arrived. */
  async underWay({ manager }: Tx, about: RemindersHeldBack['about']): Promise<readonly string[]> {
    return (await manager.findBy(SessionReminder, { ...about, sentAt: IsNull(), givenUpAt: IsNull() })).map(({ id }) => id);
  }

  /** It never left the house, nor did the link in it: it may be written again. */
  async forget({ manager }: Tx, id: string): Promise<void> {
    const reminder = await manager.findOneBy(SessionReminder, { id });
    if (!reminder) return;
    const { sessionId, personId, writtenAt } = reminder;
    await manager.delete(SessionLetter, { sessionId, personId, writtenAt });
    await manager.delete(SessionReminder, { id });
  }

  async noteSent({ manager }: Tx, id: string, sentAt: Date): Promise<void> {
    await manager.update(SessionReminder, { id }, { sentAt });
  }

  async noteGivenUp({ manager }: Tx, id: string, givenUpAt: Date): Promise<void> {
    await manager.update(SessionReminder, { id }, { givenUpAt });
  }
}
