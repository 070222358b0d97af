import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** Somebody of this group climbs no stairs. Never who: that is nobody's business (D28). */
@Entity('step_free_need')
@Unique(['cohortId'])
export class StepFreeNeed {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) notedById!: string | null;
  @InstantColumn() notedAt!: Date;
}
