import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Cohort } from '../cohorts/cohort.entity.js';

/** The parts of a lesson at which people write for themselves. */
export const NOTE_KINDS = ['opdracht', 'denkvraag'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What somebody wrote for themselves at a lesson; nobody else ever reads it, the trainer neither. */
@Entity('lesson_note')
@Unique(['cohortId', 'personId', 'lessonKey', 'kind'])
@Check('lesson_note_kind_known', `kind IN ('denkvraag', 'opdracht')`)
export class LessonNote {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(60) lessonKey!: string;
  @TextColumn(20) kind!: NoteKind;
  @LongTextColumn() text!: string;
  /** Grows with each change: who writes on an older text is told, and overwrites nothing. */
  @IntegerColumn() revision!: number;
  @InstantColumn() writtenAt!: Date;
}
