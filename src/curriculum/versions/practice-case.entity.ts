import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, ListColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import type { Choice } from '../content/programme-content.js';
import { ProgrammeModule } from './programme-module.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';

/** A situation to practise with: choose, see what happens, choose again. */
@Entity('practice_case')
@Unique(['versionId', 'key'])
export class PracticeCase {
  @IdColumn() id!: string;
  @ReferenceColumn(() => ProgrammeVersion, { onDelete: 'CASCADE' }) versionId!: string;
  @Index() @ReferenceColumn(() => ProgrammeModule, { onDelete: 'CASCADE' }) moduleId!: string;
  @TextColumn(60) key!: string;
  @IntegerColumn() position!: number;
  @TextColumn(120) title!: string;
  @LongTextColumn() situation!: string;
  @LongTextColumn() question!: string;
  @ListColumn() choices!: readonly Choice[];
  /** Key of the lesson it belongs to. */
  @TextColumn(60) lesson!: string;
  @LongTextColumn() afterthought!: string;
}
