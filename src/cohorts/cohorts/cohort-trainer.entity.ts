import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Cohort } from './cohort.entity.js';

/** Who guides a group; with a last day: who stands in for the trainer (B3). */
@Entity('cohort_trainer')
@Unique(['cohortId', 'personId'])
export class CohortTrainer {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** A day as "2026-03-12"; null for the group's own trainers. */
  @TextColumn(10, { optional: true }) untilDay!: string | null;
}

/** A stand-in guides the group to the end of the last day agreed. */
export const guidesOn = ({ untilDay }: Pick<CohortTrainer, 'untilDay'>, day: string): boolean => untilDay === null || untilDay >= day;
