import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Cohort } from './cohort.entity.js';

/** Who guides a group. */
@Entity('cohort_trainer')
@Unique(['cohortId', 'personId'])
export class CohortTrainer {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
}
