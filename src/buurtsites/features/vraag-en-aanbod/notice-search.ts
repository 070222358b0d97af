import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { SearchSource, SearchText } from '../../search/search-source.js';
import type { SearchHit, SiteRef } from '../feature-registry.js';
import { KIND_LABELS, SIDE_TAGS } from './notice-words.js';
import { Notice } from './notice.entity.js';
import { NoticeQueries } from './notice.queries.js';

/** What hangs on the board can be found; what expired meanwhile is no longer shown. */
@Injectable()
export class NoticeSearch implements SearchSource {
  constructor(private readonly notices: NoticeQueries) {}

  async textOf(siteId: string, id: string, manager: EntityManager): Promise<SearchText | null> {
    const notice = await manager.findOneBy(Notice, { id, siteId, closedAt: IsNull(), hiddenAt: IsNull() });
    return notice && { title: notice.title, words: `${notice.text} ${notice.moment ?? ''} ${KIND_LABELS[notice.kind]} ${SIDE_TAGS[notice.side].label}` };
  }

  async idsOf(siteId: string, manager: EntityManager): Promise<readonly string[]> {
    return (await manager.find(Notice, { where: { siteId }, select: { id: true } })).map(({ id }) => id);
  }

  async hitsOf(site: SiteRef, ids: readonly string[]): Promise<ReadonlyMap<string, SearchHit>> {
    const rows = await this.notices.rowsNamed(site, ids);
    return new Map(rows.map(({ id, title, href, tag, summary }) => [id, { title, href, summary: `${tag.label} · ${summary}` }]));
  }
}
