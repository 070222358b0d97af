import { Injectable } from '@nestjs/common';
import type { PersonAddress } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertEachOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { MailWriter } from '../mails/mail-writer.js';
import { OutboxMail } from './outbox-mail.entity.js';
import { SEND_MAIL } from './outbox-relay.js';

export interface Recipient {
  readonly email: string;
  /** null for somebody without an account. */
  readonly personId: string | null;
}

export interface NewMail {
  /** What it is about; one address hears of one occasion once. */
  readonly occasion: string;
  /** Of views/mails, without `.html` and `.txt`. */
  readonly view: string;
  readonly to: Recipient;
  readonly model: object;
  /** Until then it can be withdrawn; at once when left out. */
  readonly notBefore?: Date;
  /** From then on it is not sent any more: its words would not be true. */
  readonly lapsesAt?: Date;
  /** Where an answer goes, when somebody wrote this through the site. */
  readonly replyTo?: string;
  /** For the calendar in somebody's phone (RFC 5545), with its METHOD. */
  readonly calendar?: string;
  /** Address where one press stops these mails; only for what is not about something the receiver did. */
  readonly stopUrl?: string;
}

/** Mails are rows of the transaction they follow from: no act without its mail, and no mail without its act. */
@Injectable()
export class Outbox {
  constructor(
    private readonly writer: MailWriter,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  queue(tx: Tx, mail: NewMail): Promise<void> {
    return this.insert(tx, [mail]);
  }

  /** The same mail to several people, each by their first name. */
  queueForEach(tx: Tx, people: readonly PersonAddress[], mail: Omit<NewMail, 'to'>): Promise<void> {
    return this.insert(
      tx,
      people.map(({ personId, email, firstName }) => ({ ...mail, to: { email, personId }, model: { ...mail.model, firstName } })),
    );
  }

  /** What it was about has been taken back: nobody hears of it. What was sent, stays sent. Says whether a mail waited. */
  async withdraw(tx: Tx, occasion: string): Promise<boolean> {
    const { affected } = await tx.manager.delete(OutboxMail, { occasion, state: 'waiting' });
    return (affected ?? 0) > 0;
  }

  private async insert(tx: Tx, mails: readonly NewMail[]): Promise<void> {
    await insertEachOnce(
      tx,
      OutboxMail,
      mails.map((mail) => this.rowOf(mail)),
    );
    tx.afterCommit(() => {
      this.jobs.nudge(SEND_MAIL);
    });
  }

  private rowOf(mail: NewMail): Omit<OutboxMail, 'id'> {
    const now = this.clock.now();
    const { occasion, to, notBefore = now, lapsesAt = null, calendar = null } = mail;
    return {
      occasion,
      toAddress: to.email,
      toPersonId: to.personId,
      ...this.writer.write(mail.view, mail.model),
      calendar,
      headers: JSON.stringify(headersOf(mail)),
      createdAt: now,
      notBefore,
      lapsesAt,
      nextAttemptAt: notBefore,
      state: 'waiting',
      attempts: 0,
      leaseBy: null,
      leaseUntil: null,
      sentAt: null,
      lastError: null,
    };
  }
}

function headersOf({ stopUrl, replyTo }: NewMail): Readonly<Record<string, string>> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(replyTo !== undefined && { 'Reply-To': replyTo }),
    ...(stopUrl !== undefined && { 'List-Unsubscribe': `<${stopUrl}>` }),
  };
}
