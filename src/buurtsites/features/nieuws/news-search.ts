import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { SearchHit, SiteRef } from '../feature-registry.js';
import type { SearchSource, SearchText } from '../../search/search-source.js';
import { NewsMessage } from './news-message.entity.js';
import { NewsQueries } from './news.queries.js';

/** Messages that are on the site can be found. */
@Injectable()
export class NewsSearch implements SearchSource {
  constructor(private readonly news: NewsQueries) {}

  async textOf(siteId: string, id: string, manager: EntityManager): Promise<SearchText | null> {
    const message = await manager.findOneBy(NewsMessage, { id, siteId, isPublished: true, hiddenAt: IsNull() });
    return message && { title: message.title, words: message.text };
  }

  async idsOf(siteId: string, manager: EntityManager): Promise<readonly string[]> {
    return (await manager.find(NewsMessage, { where: { siteId }, select: { id: true } })).map(({ id }) => id);
  }

  async hitsOf(site: SiteRef, ids: readonly string[]): Promise<ReadonlyMap<string, SearchHit>> {
    const rows = await this.news.rowsNamed(site, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
