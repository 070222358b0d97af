import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/security/actor.js';
import { type Letter, SessionLetters } from '../calendar/session-letters.js';
import { SessionAccess } from '../sessions/session.access.js';
import type { Session } from '../sessions/session.entity.js';
import type { Reply } from '../sessions/session-invitee.entity.js';
import { NoSuchReminder } from './reminder.errors.js';
import { dueAt, POSSIBLE_DAYS } from './reminder-moments.policy.js';
import { ReminderQueries } from './reminder.queries.js';

export interface PreviewedReminder {
  readonly session: Session;
  readonly siteId: string;
  readonly letter: Letter;
  readonly reply: Reply;
  readonly sentence: string | null;
  readonly daysBefore: number;
  /** When it goes out; now, for who looks later. */
  readonly at: Date;
}

/** What one guest will get, with what is known now; for the trainers of the group. */
@Injectable()
export class ReminderPreviews {
  constructor(
    private readonly reader: DataSource,
    private readonly access: SessionAccess,
    private readonly reminders: ReminderQueries,
    private readonly letters: SessionLetters,
    private readonly clock: Clock,
  ) {}

  /** @throws NoSuchReminder */
  async of(actor: Actor, sessionId: string, personId: string, days: string): Promise<PreviewedReminder> {
    const session = await this.access.asTrainer(actor, sessionId);
    const daysBefore = POSSIBLE_DAYS.find((each) => String(each) === days);
    const guest = (await this.reminders.guestsOf(session)).find((each) => each.personId === personId);
    const letter = guest ? await this.letters.draft(session, personId) : null;
    if (daysBefore === undefined || !guest || !letter) throw new NoSuchReminder('nobody is to get this mail');
    const { siteId } = await this.reader.manager.findOneByOrFail(Cohort, { id: session.cohortId });
    const { sentence } = await this.reminders.choiceOf(session);
    const [due, now] = [dueAt(session.startsAt, daysBefore), this.clock.now()];
    return { session, siteId, letter, reply: guest.reply, sentence, daysBefore, at: due > now ? due : now };
  }
}
