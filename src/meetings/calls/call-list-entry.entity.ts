import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';

/** Somebody who does not read mail: the trainers of the group call (D17). */
@Entity('call_list_entry')
@Unique(['cohortId', 'personId'])
export class CallListEntry {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** Noted by the trainer, with the person's yes, for this group alone. */
  @TextColumn(40, { optional: true }) phone!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) addedById!: string | null;
  @InstantColumn() addedAt!: Date;
}
