import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { FileContent } from './file-content.entity.js';
import { ProgrammeModule } from './programme-module.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';

/** A picture or document in the lessons of a module, there called `bestanden/<name>`. What it shows stands in the lesson. */
@Entity('lesson_file')
@Unique(['moduleId', 'name'])
export class LessonFile {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => ProgrammeVersion, { onDelete: 'CASCADE' }) versionId!: string;
  @ReferenceColumn(() => ProgrammeModule, { onDelete: 'CASCADE' }) moduleId!: string;
  @TextColumn(80) name!: string;
  @Index() @ReferenceColumn(() => FileContent) contentId!: string;
}
