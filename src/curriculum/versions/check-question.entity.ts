import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, ListColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { ProgrammeModule } from './programme-module.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';

/** A question of the check that only an accreditation may ask for; never for residents (D13). */
@Entity('check_question')
@Unique(['versionId', 'key'])
export class CheckQuestion {
  @IdColumn() id!: string;
  @ReferenceColumn(() => ProgrammeVersion, { onDelete: 'CASCADE' }) versionId!: string;
  @Index() @ReferenceColumn(() => ProgrammeModule, { onDelete: 'CASCADE' }) moduleId!: string;
  @TextColumn(60) key!: string;
  @IntegerColumn() position!: number;
  @LongTextColumn() question!: string;
  @ListColumn() answers!: readonly string[];
  /** Which of the answers, from 0. */
  @IntegerColumn() rightAnswer!: number;
  @LongTextColumn() why!: string;
}
