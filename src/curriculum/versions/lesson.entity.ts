import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, ListColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { ProgrammeModule } from './programme-module.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';

/** A lesson in one version of a programme. Its texts are Markdown. */
@Entity('lesson')
@Unique(['versionId', 'key'])
export class Lesson {
  @IdColumn() id!: string;
  @ReferenceColumn(() => ProgrammeVersion, { onDelete: 'CASCADE' }) versionId!: string;
  @Index() @ReferenceColumn(() => ProgrammeModule, { onDelete: 'CASCADE' }) moduleId!: string;
  /** For ever, and one lesson of the programme: what people have read hangs on it. */
  @TextColumn(60) key!: string;
  @IntegerColumn() position!: number;
  @TextColumn(120) title!: string;
  /** Net minutes at home: reading and exercise. */
  @IntegerColumn() minutes!: number;
  @ListColumn() bring!: readonly string[];
  @LongTextColumn() shared!: string;
  /** null: roles do not differ here. */
  @LongTextColumn({ optional: true }) forResidents!: string | null;
  @LongTextColumn({ optional: true }) forProfessionals!: string | null;
  @LongTextColumn() exercise!: string;
  @LongTextColumn() reflection!: string;
}
