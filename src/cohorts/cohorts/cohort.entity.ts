import { Check, Entity, Index } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Site } from '../../buurtsites/index.js';
import type { HolidayRegion } from '../../platform/clock/school-holidays.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';

export type CohortKind = 'mixed' | 'residents_only';

/** A training group of one neighbourhood. */
@Entity('cohort')
@Check('cohort_kind_known', `kind IN ('mixed', 'residents_only')`)
export class Cohort {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(80) name!: string;
  /** Days in Europe/Amsterdam, as "2026-03-12". */
  @TextColumn(10) startsOn!: string;
  @TextColumn(10) endsOn!: string;
  /** Where they usually meet. */
  @TextColumn(120, { optional: true }) meetingPlace!: string | null;
  /** Whose school holidays count; null: nobody said. */
  @TextColumn(10, { optional: true }) holidayRegion!: HolidayRegion | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) createdById!: string | null;
  @InstantColumn() createdAt!: Date;
  /** null: still gathering people. */
  @InstantColumn({ optional: true }) startedAt!: Date | null;
  /** Follows from who takes part at the start, and never changes after (D40). */
  @TextColumn(20, { optional: true }) kind!: CohortKind | null;
}
