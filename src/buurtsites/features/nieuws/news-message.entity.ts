import { Entity, Index } from 'typeorm';
import { Person } from '../../../accounts/index.js';
import { BooleanColumn, IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Photo } from '../../photos/photo.entity.js';
import { Site } from '../../sites/site.entity.js';

/** A message of the neighbourhood, on its site or still being written. */
@Entity('news_message')
@Index(['siteId', 'publishedAt'])
export class NewsMessage {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(120) title!: string;
  @LongTextColumn() text!: string;
  @Index() @ReferenceColumn(() => Photo, { optional: true, onDelete: 'SET NULL' }) photoId!: string | null;
  /** Who wrote it; of a tip that was used: who sent it. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) authorId!: string | null;
  /** A professional's function and organisation as they were then (D7); null for residents. */
  @TextColumn(120, { optional: true }) authorLabel!: string | null;
  @TextColumn(80, { optional: true }) onBehalfOf!: string | null;
  /** When they said yes to that (D25). */
  @InstantColumn({ optional: true }) behalfConsentAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
  @BooleanColumn() isPublished!: boolean;
  /** The first time; it stays, so that what is put back does not look new. */
  @InstantColumn({ optional: true }) publishedAt!: Date | null;
  /** Hidden by a moderator; stays so until a moderator shows it again. */
  @InstantColumn({ optional: true }) hiddenAt!: Date | null;
}
