import { Check, Entity, Index } from 'typeorm';
import { Person } from '../../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Site } from '../../sites/site.entity.js';

export const ACTIVITY_KINDS = ['ontmoeten', 'eten', 'bewegen', 'cultuur', 'kinderen', 'leren', 'buiten', 'meepraten', 'anders'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Something to do in the neighbourhood, once or again and again. Days and times are those on the clock in the Netherlands. */
@Entity('activity')
@Index(['siteId', 'lastDay'])
@Check('activity_kind_known', `kind IN ('ontmoeten', 'eten', 'bewegen', 'cultuur', 'kinderen', 'leren', 'buiten', 'meepraten', 'anders')`)
export class Activity {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(120) title!: string;
  @TextColumn(20) kind!: ActivityKind;
  @LongTextColumn() description!: string;
  @TextColumn(160) place!: string;
  /** The first day, as "2026-03-12". */
  @TextColumn(10) day!: string;
  /** The last day it can be held; the same day when it is held once. */
  @TextColumn(10) lastDay!: string;
  /** "19:30" */
  @TextColumn(5) startTime!: string;
  @TextColumn(5, { optional: true }) endTime!: string | null;
  /** How it comes back, as an RRULE without its end; null: once. */
  @TextColumn(60, { optional: true }) rule!: string | null;
  /** null: free of charge. */
  @TextColumn(80, { optional: true }) price!: string | null;
  @TextColumn(300, { optional: true }) accessibility!: string | null;
  @TextColumn(120, { optional: true }) contact!: string | null;
  /** Whose activity it is, when somebody else wrote it down. */
  @TextColumn(80, { optional: true }) onBehalfOf!: string | null;
  /** When contact and organiser said yes to being named. */
  @InstantColumn({ optional: true }) consentAt!: Date | null;
  /** Who sent it in without an account, for the team alone. */
  @TextColumn(80, { optional: true }) senderName!: string | null;
  @TextColumn(120, { optional: true }) senderContact!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) createdById!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
  /** null: a draft or a proposal. */
  @InstantColumn({ optional: true }) publishedAt!: Date | null;
  /** The team chose not to place it. */
  @InstantColumn({ optional: true }) declinedAt!: Date | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) declinedById!: string | null;
  /** Hidden by a moderator; stays so until a moderator shows it again. */
  @InstantColumn({ optional: true }) hiddenAt!: Date | null;
}
