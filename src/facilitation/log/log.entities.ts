import { Entity, Index } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, LongTextColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** What a professional wrote down for herself: what she did, who had the lead, what she would do now. Private until shared (F1, D15). */
@Entity('reflection_entry')
@Index(['cohortId', 'personId'])
export class ReflectionEntry {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @LongTextColumn() deed!: string;
  @LongTextColumn({ optional: true }) lead!: string | null;
  @LongTextColumn({ optional: true }) lesson!: string | null;
  /** Grows with each change, so that an older window overwrites nothing. */
  @IntegerColumn() revision!: number;
  @InstantColumn() beganAt!: Date;
  @InstantColumn() writtenAt!: Date;
  /** null while nobody else may see it. */
  @InstantColumn({ optional: true }) sharedAt!: Date | null;
}

/** What the writer and the trainer say to each other under a shared entry. */
@Entity('reflection_remark')
export class ReflectionRemark {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => ReflectionEntry, { onDelete: 'CASCADE' }) entryId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) authorId!: string | null;
  @LongTextColumn() words!: string;
  @InstantColumn() at!: Date;
}
