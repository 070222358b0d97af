import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../../platform/database/columns.js';
import { Notice } from '../notice.entity.js';

/** Somebody answers a note: from then on the two talk, and nobody reads along. One for each person who answers. */
@Entity('notice_reply')
@Unique(['noticeId', 'personId'])
export class NoticeReply {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Notice, { onDelete: 'CASCADE' }) noticeId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(120, { optional: true }) personLabel!: string | null;
  @TextColumn(80, { optional: true }) onBehalfOf!: string | null;
  @InstantColumn({ optional: true }) behalfConsentAt!: Date | null;
  @InstantColumn() startedAt!: Date;
}

/** What one of the two wrote to the other. */
@Entity('notice_message')
@Index(['replyId', 'sentAt'])
export class NoticeMessage {
  @IdColumn() id!: string;
  @ReferenceColumn(() => NoticeReply, { onDelete: 'CASCADE' }) replyId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) authorId!: string | null;
  @LongTextColumn() text!: string;
  @InstantColumn() sentAt!: Date;
}
