import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';

/** A reminder that was written to one guest: once for each start and each moment, so a session that moved reminds again. */
@Entity('session_reminder')
@Unique(['sessionId', 'personId', 'startsAt', 'daysBefore'])
export class SessionReminder {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** The start it reminds of. */
  @InstantColumn() startsAt!: Date;
  @IntegerColumn() daysBefore!: number;
  @InstantColumn() writtenAt!: Date;
  /** null while the mail is under way. */
  @InstantColumn({ optional: true }) sentAt!: Date | null;
  /** The mail could not be delivered: somebody has to call. */
  @InstantColumn({ optional: true }) givenUpAt!: Date | null;
}
