import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import type { Stance } from '../../curriculum/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';

/** When professionals place themselves on the line, in this order. */
export const MOMENTS = ['begin', 'midden', 'eind'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Where a professional sees herself between taking over and letting go. Hers alone until she shares it (D15). */
@Entity('placement')
@Unique(['cohortId', 'personId', 'moment'])
@Check('placement_moment_known', `moment IN ('begin', 'midden', 'eind')`)
@Check('placement_stance_known', `stance IN ('overnemen', 'sturen', 'op-weg-helpen', 'meekijken', 'loslaten')`)
export class Placement {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(10) moment!: Moment;
  @TextColumn(20) stance!: Stance;
  @LongTextColumn({ optional: true }) why!: string | null;
  @InstantColumn() placedAt!: Date;
  /** null while nobody else may see it. */
  @InstantColumn({ optional: true }) sharedAt!: Date | null;
}
