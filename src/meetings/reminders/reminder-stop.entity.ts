import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';

/** A trainer holds one mail to one guest back. Letting it go after all removes the row. */
@Entity('reminder_stop')
@Unique(['sessionId', 'personId', 'daysBefore'])
export class ReminderStop {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @IntegerColumn() daysBefore!: number;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) stoppedById!: string | null;
  @InstantColumn() stoppedAt!: Date;
}
