import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { ProgrammeVersion } from '../../curriculum/index.js';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Cohort } from '../cohorts/cohort.entity.js';

/** From when a group learns from which version (D18). The newest row counts; the others tell what it learned from before. */
@Entity('cohort_programme')
@Unique(['cohortId', 'versionId'])
export class CohortProgramme {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => ProgrammeVersion) versionId!: string;
  @InstantColumn() since!: Date;
  /** null: the version it began with, or a trainer who has left. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) chosenById!: string | null;
}
