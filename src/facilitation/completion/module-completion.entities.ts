import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** A professional did everything the module asks. It stays, also when a lesson is unread or a session corrected afterwards. */
@Entity('module_completion')
@Unique(['cohortId', 'personId'])
export class ModuleCompletion {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @InstantColumn() completedAt!: Date;
}

/** A completion that rested on a mistake was taken back, with the reason; the professional is told. */
@Entity('module_completion_withdrawal')
@Index(['cohortId', 'personId'])
export class ModuleCompletionWithdrawal {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @InstantColumn() completedAt!: Date;
  @LongTextColumn() reason!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) withdrawnById!: string | null;
  @InstantColumn() withdrawnAt!: Date;
}
