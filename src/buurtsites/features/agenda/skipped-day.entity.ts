import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Activity } from './activity.entity.js';

/** One day on which an activity that comes back is not held; taking this back removes the row. */
@Entity('skipped_day')
@Unique(['activityId', 'day'])
export class SkippedDay {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Activity, { onDelete: 'CASCADE' }) activityId!: string;
  /** As "2026-03-31". */
  @TextColumn(10) day!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) skippedById!: string | null;
  @InstantColumn() skippedAt!: Date;
}
