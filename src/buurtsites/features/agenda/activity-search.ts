import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { SearchHit, SiteRef } from '../feature-registry.js';
import type { SearchSource, SearchText } from '../../search/search-source.js';
import { AgendaQueries } from './agenda.queries.js';
import { Activity } from './activity.entity.js';

/** What is in the agenda and not over can be found. */
@Injectable()
export class ActivitySearch implements SearchSource {
  constructor(private readonly agenda: AgendaQueries) {}

  async textOf(siteId: string, id: string, manager: EntityManager): Promise<SearchText | null> {
    const activity = await manager.findOneBy(Activity, { id, siteId, publishedAt: Not(IsNull()), hiddenAt: IsNull() });
    return activity && { title: activity.title, words: `${activity.description} ${activity.place} ${activity.accessibility ?? ''}` };
  }

  async idsOf(siteId: string, manager: EntityManager): Promise<readonly string[]> {
    return (await manager.find(Activity, { where: { siteId }, select: { id: true } })).map(({ id }) => id);
  }

  async hitsOf(site: SiteRef, ids: readonly string[]): Promise<ReadonlyMap<string, SearchHit>> {
    const wanted = new Set(ids);
    const coming = (await this.agenda.comingOn(site.id)).filter(({ id }) => wanted.has(id)).map((activity) => this.agenda.rowAt(activity, site));
    return new Map(coming.map(({ id, title, href, when, where }) => [id, { title, href, summary: `${when} · ${where}` }]));
  }
}
