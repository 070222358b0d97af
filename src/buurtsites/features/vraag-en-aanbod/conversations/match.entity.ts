import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../../../platform/database/columns.js';
import { Site } from '../../../sites/site.entity.js';
import type { NoticeKind } from '../notice.entity.js';
import { NoticeReply } from './conversation.entities.js';

/** It worked out, says who asked (D33). It outlives the note and the talk: then it is a number, about nobody. */
@Entity('notice_match')
@Index(['siteId', 'confirmedAt'])
@Unique(['replyId'])
@Check('notice_match_kind_known', `kind IN ('hulp', 'lenen', 'geven', 'rit', 'kennis', 'vrijwilliger')`)
export class Match {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @ReferenceColumn(() => NoticeReply, { optional: true, onDelete: 'SET NULL' }) replyId!: string | null;
  @TextColumn(20) kind!: NoticeKind;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) confirmedById!: string | null;
  @InstantColumn() confirmedAt!: Date;
}
