import { Check, Entity, Index } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Site } from '../sites/site.entity.js';
import { Report } from './report.entity.js';

/** The ladder (D26): talk, remove, pause; or nothing is wrong. */
export const MEASURE_KINDS = ['praten', 'weghalen', 'pauze', 'niets'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What a moderator did about a report, and why. Rows are only added; a reversal is a date. */
@Entity('measure')
@Index(['siteId', 'posterId'])
@Check('measure_kind_known', `kind IN ('praten', 'weghalen', 'pauze', 'niets')`)
@Check('measure_taken_as_known', `taken_as IN ('buurtverbinder', 'beheer')`)
export class Measure {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @Index() @ReferenceColumn(() => Report) reportId!: string;
  @TextColumn(20) kind!: MeasureKind;
  /** Sent to the poster in these words. */
  @LongTextColumn() reason!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) takenById!: string | null;
  @TextColumn(20) takenAs!: 'buurtverbinder' | 'beheer';
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) posterId!: string | null;
  @InstantColumn() takenAt!: Date;
  /** The poster may not post until then; only with `pauze`. */
  @InstantColumn({ optional: true }) pausesUntil!: Date | null;
  /** Taken back because the poster's objection was right. */
  @InstantColumn({ optional: true }) reversedAt!: Date | null;
}
