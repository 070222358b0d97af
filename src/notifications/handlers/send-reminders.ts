import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  GuestsReminded,
  InviteesChanged,
  RemindersHeldBack,
  SessionCancelled,
  SessionChanged,
  SessionLetters,
  SessionMoved,
  SessionQueries,
  SessionReplied,
  WrittenReminders,
} from '../../meetings/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { MailEnded } from '../outbox/mail-ended.event.js';
import { Outbox } from '../outbox/outbox.js';
import { REMINDER, ReminderMail } from './reminder-mail.js';
import { trueUntil } from './session-reminder-words.js';

/** Guests are reminded by mail; what changes before it went out takes the mail back, so that the next round writes what is true. */
@Injectable()
export class SendReminders implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly sessions: SessionQueries,
    private readonly letters: SessionLetters,
    private readonly written: WrittenReminders,
    private readonly mail: ReminderMail,
  ) {}

  onModuleInit(): void {
    this.events.on(GuestsReminded, (event, tx) => this.remind(event, tx));
    for (const change of [SessionMoved, SessionChanged, SessionCancelled])
      this.events.on<SessionMoved | SessionChanged | SessionCancelled>(change, ({ session: { sessionId } }, tx) => this.takeBack(tx, { sessionId }));
    this.events.on(SessionReplied, ({ session: { sessionId }, answer: { personId } }, tx) => this.takeBack(tx, { sessionId, personId }));
    this.events.on(InviteesChanged, async ({ session: { sessionId }, change: { removed } }, tx) => {
      for (const personId of removed) await this.takeBack(tx, { sessionId, personId });
    });
    this.events.on(RemindersHeldBack, ({ about }, tx) => this.takeBack(tx, about));
    this.events.on(MailEnded, (event, tx) => this.note(event, tx));
  }

  private async remind({ session: facts, reminders, words, occurredAt }: GuestsReminded, tx: Tx): Promise<void> {
    const session = await this.sessions.byId(facts.sessionId, tx.manager);
    if (!session) return;
    const { name: place } = await this.recipients.placeOf(tx, facts.siteId);
    const personIds = reminders.map(({ personId }) => personId);
    for (const letter of await this.letters.invite(tx, session, personIds, occurredAt)) {
      const { personId, email } = letter.to;
      const reminder = reminders.find((each) => each.personId === personId);
      if (!reminder) continue;
      const stopUrl = this.mail.stopUrlFor(personId);
      await this.outbox.queue(tx, {
        occasion: occasionOf(reminder.reminderId),
        view: REMINDER,
        to: { email, personId },
        model: this.mail.modelOf({ letter, reply: reminder.reply, sentence: words.sentence, place, stopUrl, writtenAt: occurredAt }),
        lapsesAt: trueUntil(session.startsAt, words.until, occurredAt),
        stopUrl,
      });
    }
  }

  private async takeBack(tx: Tx, about: RemindersHeldBack['about']): Promise<void> {
    for (const id of await this.written.underWay(tx, about)) if (await this.outbox.withdraw(tx, occasionOf(id))) await this.written.forget(tx, id);
  }

  private async note({ occasion, how, occurredAt }: MailEnded, tx: Tx): Promise<void> {
    const id = reminderIn(occasion);
    if (id === null) return;
    if (how === 'sent') await this.written.noteSent(tx, id, occurredAt);
    else if (how === 'given-up') await this.written.noteGivenUp(tx, id, occurredAt);
    else await this.written.forget(tx, id);
  }
}

const OCCASION = 'herinnering:';
const occasionOf = (reminderId: string): string => `${OCCASION}${reminderId}`;
const reminderIn = (occasion: string): string | null => (occasion.startsWith(OCCASION) ? occasion.slice(OCCASION.length) : null);
