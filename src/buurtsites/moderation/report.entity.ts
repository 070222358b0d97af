import { Check, Entity, Index } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { BooleanColumn, IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Site } from '../sites/site.entity.js';

/** Why somebody reports; the words they see are in `report-reasons.ts`. */
export const REPORT_REASONS = ['kwetsend', 'privacy', 'foto', 'nep', 'strafbaar', 'anders'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Somebody finds that something on the site should not be there. */
@Entity('report')
@Index(['siteId', 'receivedAt'])
@Check('report_reason_known', `reason IN ('kwetsend', 'privacy', 'foto', 'nep', 'strafbaar', 'anders')`)
export class Report {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  /** The part of the site and the post it is about; null for the site as a whole. */
  @TextColumn(40, { optional: true }) featureKey!: string | null;
  @TextColumn(36, { optional: true }) postId!: string | null;
  /** As it was called when it was reported. */
  @TextColumn(200, { optional: true }) postTitle!: string | null;
  @TextColumn(300, { optional: true }) postHref!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) posterId!: string | null;
  @TextColumn(30) reason!: ReportReason;
  @LongTextColumn({ optional: true }) words!: string | null;
  /** Where the reporter wants an answer; forgotten once it has been sent. */
  @TextColumn(254, { optional: true }) answerTo!: string | null;
  /** Made by the team to learn how it goes: nothing leaves the building. */
  @BooleanColumn() isPractice!: boolean;
  @InstantColumn() receivedAt!: Date;
  /** The first measure on it; null while it waits. */
  @InstantColumn({ optional: true }) handledAt!: Date | null;
}
