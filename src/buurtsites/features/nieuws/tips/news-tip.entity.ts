import { Entity, Index } from 'typeorm';
import { Person } from '../../../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../../platform/database/columns.js';
import { Site } from '../../../sites/site.entity.js';

/** Something for the team to write about. Never public, and gone once the team used it or laid it aside. */
@Entity('news_tip')
@Index(['siteId', 'receivedAt'])
export class NewsTip {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @LongTextColumn() text!: string;
  /** As the sender wrote it; null for a member, whom we know, and for who did not say. */
  @TextColumn(80, { optional: true }) name!: string | null;
  @TextColumn(254, { optional: true }) email!: string | null;
  /** null for somebody without a part in this neighbourhood. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) senderId!: string | null;
  @TextColumn(120, { optional: true }) senderLabel!: string | null;
  @InstantColumn() receivedAt!: Date;
}
