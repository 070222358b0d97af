import { Check, Entity, Unique } from 'typeorm';
import { BooleanColumn, IdColumn, IntegerColumn, ListColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import type { Audience, Block } from '../content/programme-content.js';
import { ProgrammeVersion } from './programme-version.entity.js';

/** A module in one version of a programme. */
@Entity('programme_module')
@Unique(['versionId', 'key'])
@Check('programme_module_audience_known', `audience IN ('iedereen', 'wijkprofessionals')`)
export class ProgrammeModule {
  @IdColumn() id!: string;
  @ReferenceColumn(() => ProgrammeVersion, { onDelete: 'CASCADE' }) versionId!: string;
  /** For ever: steps of the stappenplan and what people have read hang on it. */
  @TextColumn(60) key!: string;
  @IntegerColumn() position!: number;
  @TextColumn(120) title!: string;
  @LongTextColumn() purpose!: string;
  @TextColumn(20) audience!: Audience;
  /** Residents and professionals sit at one table. */
  @BooleanColumn() isJoint!: boolean;
  /** Keys of the modules that come first. */
  @ListColumn() needs!: readonly string[];
  /** The dagdeel in which it is done together, as "G1"; null when there is none. */
  @TextColumn(10, { optional: true }) session!: string | null;
  @ListColumn() goals!: readonly string[];
  @ListColumn() bring!: readonly string[];
  @ListColumn() blocks!: readonly Block[];
}
