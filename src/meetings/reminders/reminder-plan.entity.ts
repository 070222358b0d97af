import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';

/** What a trainer chose for the reminders of one session; without it they go as usual. Its moments are `ReminderMoment`s. */
@Entity('reminder_plan')
@Unique(['sessionId'])
export class ReminderPlan {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  /** The trainer's own sentence, in every reminder. */
  @LongTextColumn({ optional: true }) sentence!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) changedById!: string | null;
  @InstantColumn() changedAt!: Date;
  /** Since when nothing goes out. */
  @InstantColumn({ optional: true }) stoppedAt!: Date | null;
  /** What was due before is let go: nobody gets it late. */
  @InstantColumn({ optional: true }) resumedAt!: Date | null;
}
