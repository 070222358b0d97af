import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';

/** So many days before a session its guests are reminded. */
@Entity('reminder_moment')
@Unique(['sessionId', 'daysBefore'])
export class ReminderMoment {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @IntegerColumn() daysBefore!: number;
  /** Chosen then: a moment that had passed already is not caught up with. */
  @InstantColumn() since!: Date;
}
