import { Entity, Index } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** What a trainer writes about somebody in her group: hers alone, or shared with that person. In their own data it always is (B8). */
@Entity('trainer_note')
@Index(['cohortId', 'authorId'])
export class TrainerNote {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) aboutId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) authorId!: string;
  @LongTextColumn() words!: string;
  @InstantColumn() writtenAt!: Date;
  /** null while only its writer reads it on a page. */
  @InstantColumn({ optional: true }) sharedAt!: Date | null;
}
