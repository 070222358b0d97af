import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Cohort } from '../cohorts/cohort.entity.js';

/** Somebody says they read a lesson, in their own time (A6). Undoing it removes the row. */
@Entity('lesson_reading')
@Unique(['cohortId', 'personId', 'lessonKey'])
export class LessonReading {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** Stays when the version of the programme changes (D18). */
  @TextColumn(60) lessonKey!: string;
  @InstantColumn() readAt!: Date;
}
