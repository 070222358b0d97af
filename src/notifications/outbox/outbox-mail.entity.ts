import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';

/** `waiting` for its moment; `sending`: a relay holds the lease; `failed`: given up, for somebody to look at. */
export const MAIL_STATES = ['waiting', 'sending', 'sent', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A mail that follows from something that happened, written in the same transaction and sent later. */
@Entity('outbox_mail')
@Unique(['occasion', 'toAddress'])
@Check('outbox_mail_state_known', `state IN ('waiting', 'sending', 'sent', 'failed')`)
@Index(['state', 'nextAttemptAt'])
export class OutboxMail {
  @IdColumn() id!: string;
  /** What it is about, e.g. `stap-klaar:<id>`: one address hears of one occasion once. */
  @TextColumn(200) occasion!: string;
  @TextColumn(254) toAddress!: string;
  /** null for somebody without an account. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'CASCADE' }) toPersonId!: string | null;
  @TextColumn(250) subject!: string;
  @LongTextColumn() text!: string;
  @LongTextColumn() html!: string;
  /** An invitation for a calendar (RFC 5545) that goes along; null for most mails. */
  @LongTextColumn({ optional: true }) calendar!: string | null;
  /** JSON: extra headers by name. */
  @LongTextColumn() headers!: string;
  @InstantColumn() createdAt!: Date;
  /** Until then it can still be withdrawn. */
  @InstantColumn() notBefore!: Date;
  /** From then on its words are no longer true: it does not go out. */
  @InstantColumn({ optional: true }) lapsesAt!: Date | null;
  @TextColumn(10) state!: MailState;
  @IntegerColumn() attempts!: number;
  @InstantColumn() nextAttemptAt!: Date;
  @TextColumn(36, { optional: true }) leaseBy!: string | null;
  @InstantColumn({ optional: true }) leaseUntil!: Date | null;
  @InstantColumn({ optional: true }) sentAt!: Date | null;
  /** A code such as ECONNREFUSED or 550; never an address or a sentence of the other side. */
  @TextColumn(40, { optional: true }) lastError!: string | null;
}
