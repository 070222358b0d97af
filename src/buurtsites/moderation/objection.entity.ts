import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Measure } from './measure.entity.js';

export type Outcome = 'gelijk' | 'blijft';

/** The poster does not agree. Another moderator than the first decides (D26). */
@Entity('objection')
@Unique(['measureId'])
@Check('objection_outcome_known', `outcome IN ('gelijk', 'blijft')`)
export class Objection {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Measure) measureId!: string;
  @LongTextColumn() words!: string;
  @InstantColumn() madeAt!: Date;
  /** null until somebody has decided. */
  @TextColumn(20, { optional: true }) outcome!: Outcome | null;
  @LongTextColumn({ optional: true }) answer!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) decidedById!: string | null;
  @InstantColumn({ optional: true }) decidedAt!: Date | null;
}
