import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../../../platform/database/columns.js';
import { Site } from '../../../sites/site.entity.js';
import { Notice } from '../notice.entity.js';

/** A buurtverbinder whom the team asked to look after what stays on the board. It counts while they are buurtverbinder. */
@Entity('matchmaker')
@Unique(['siteId', 'personId'])
export class Matchmaker {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @InstantColumn() appointedAt!: Date;
}

/** A matchmaker showed the poster of one note another that may fit; once for each two. */
@Entity('notice_suggestion')
@Unique(['noticeId', 'otherId'])
export class NoticeSuggestion {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Notice, { onDelete: 'CASCADE' }) noticeId!: string;
  @Index() @ReferenceColumn(() => Notice, { onDelete: 'CASCADE' }) otherId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) suggestedById!: string | null;
  @InstantColumn() suggestedAt!: Date;
}
