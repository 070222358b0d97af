import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Photo } from '../../photos/photo.entity.js';
import { Site } from '../../sites/site.entity.js';

export const GROUP_KINDS = ['sport', 'geloof', 'cultuur', 'ontmoeten', 'zorg', 'school', 'natuur', 'ondernemer', 'anders'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** A club, church, mosque, school or association of the neighbourhood, in its own words. */
@Entity('group_page')
@Unique(['siteId', 'slug'])
@Check('group_page_kind_known', `kind IN ('sport', 'geloof', 'cultuur', 'ontmoeten', 'zorg', 'school', 'natuur', 'ondernemer', 'anders')`)
export class GroupPage {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  /** Its address, made from the first name it had; readable on paper. */
  @TextColumn(80) slug!: string;
  @TextColumn(100) name!: string;
  @TextColumn(20) kind!: GroupKind;
  @LongTextColumn() description!: string;
  /** When and where, in words: "elke donderdag, 17.30 uur, buurthuis De Linde". */
  @TextColumn(200) meets!: string;
  @TextColumn(400, { optional: true }) joining!: string | null;
  @TextColumn(300, { optional: true }) website!: string | null;
  @TextColumn(80, { optional: true }) contactName!: string | null;
  /** Shown, with the contact's yes. */
  @TextColumn(40, { optional: true }) contactPhone!: string | null;
  /** Never shown: messages go through the site. */
  @TextColumn(254, { optional: true }) contactEmail!: string | null;
  /** When the contact said yes to being on the site. */
  @InstantColumn({ optional: true }) contactConsentAt!: Date | null;
  @Index() @ReferenceColumn(() => Photo, { optional: true, onDelete: 'SET NULL' }) photoId!: string | null;
  /** Who keeps this page; null: the team. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) ownerId!: string | null;
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
