import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';

/** A letter about a session to somebody who is asked: what its link opens, and what it said. */
@Entity('session_letter')
@Unique(['tokenHash'])
@Index(['sessionId', 'personId'])
export class SessionLetter {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** Of the link to answer with; the link itself stands in the mail alone. */
  @TextColumn(64) tokenHash!: string;
  /** As the calendar got it (D17). */
  @IntegerColumn() sequence!: number;
  /** The start it told of: an answer to another start does not count. */
  @InstantColumn() startsAt!: Date;
  /** Hash of what it told: who knows it already, gets no second letter. */
  @TextColumn(64) says!: string;
  @InstantColumn() writtenAt!: Date;
}
