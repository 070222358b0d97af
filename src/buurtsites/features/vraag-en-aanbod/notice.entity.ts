import { Check, Entity, Index } from 'typeorm';
import { Person } from '../../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Site } from '../../sites/site.entity.js';

export const SIDES = ['vraag', 'aanbod'] as const;
export type Side = (typeof SIDES)[number];

export const NOTICE_KINDS = ['hulp', 'lenen', 'geven', 'rit', 'kennis', 'vrijwilliger'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A note on the board: somebody asks or offers something. It stays for a while, and then leaves by itself (D33). */
@Entity('notice')
@Index(['siteId', 'expiresAt'])
@Check('notice_side_known', `side IN ('vraag', 'aanbod')`)
@Check('notice_kind_known', `kind IN ('hulp', 'lenen', 'geven', 'rit', 'kennis', 'vrijwilliger')`)
export class Notice {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(10) side!: Side;
  @TextColumn(20) kind!: NoticeKind;
  @TextColumn(120) title!: string;
  @LongTextColumn() text!: string;
  /** "Een half uur per week" */
  @TextColumn(120, { optional: true }) moment!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) authorId!: string | null;
  /** A professional's function and organisation as they were then (D7); null for residents. */
  @TextColumn(120, { optional: true }) authorLabel!: string | null;
  @TextColumn(80, { optional: true }) onBehalfOf!: string | null;
  /** When they said yes to that (D25). */
  @InstantColumn({ optional: true }) behalfConsentAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
  @InstantColumn() expiresAt!: Date;
  /** Since when its days do not count, because the board is off or rests (D20); null while they do. */
  @InstantColumn({ optional: true }) restsSince!: Date | null;
  /** When its poster was told that it nearly expires; null again once it may stay longer. */
  @InstantColumn({ optional: true }) warnedAt!: Date | null;
  /** Taken off the board by its poster. */
  @InstantColumn({ optional: true }) closedAt!: Date | null;
  /** Hidden by a moderator; stays so until a moderator shows it again. */
  @InstantColumn({ optional: true }) hiddenAt!: Date | null;
}
