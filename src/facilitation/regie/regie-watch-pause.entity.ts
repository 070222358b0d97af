import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** A trainer switched the regie-wacht off for her group. Switching it on removes the row. */
@Entity('regie_watch_pause')
@Unique(['cohortId'])
export class RegieWatchPause {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) pausedById!: string | null;
  @InstantColumn() pausedAt!: Date;
}
