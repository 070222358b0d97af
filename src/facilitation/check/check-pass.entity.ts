import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** A professional answered every question of the check right. How often it took, and what was wrong before, is kept nowhere (D13). */
@Entity('check_pass')
@Unique(['cohortId', 'personId'])
export class CheckPass {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @InstantColumn() passedAt!: Date;
}
