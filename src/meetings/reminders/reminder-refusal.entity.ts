import { Entity, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** Somebody wants no reminders by mail, nor questions afterwards, of whatever group. Wanting them again removes the row. */
@Entity('reminder_refusal')
@Unique(['personId'])
export class ReminderRefusal {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @InstantColumn() refusedAt!: Date;
}
