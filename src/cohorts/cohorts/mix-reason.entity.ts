import { Entity, Index } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, LongTextColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Cohort } from './cohort.entity.js';

/** Why a trainer went on with a group larger or smaller than advised (D8). */
@Entity('mix_reason')
export class MixReason {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) writtenById!: string | null;
  @InstantColumn() writtenAt!: Date;
  @IntegerColumn() residents!: number;
  @IntegerColumn() professionals!: number;
  @LongTextColumn() reason!: string;
}
