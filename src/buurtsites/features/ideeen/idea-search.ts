import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { SearchSource, SearchText } from '../../search/search-source.js';
import type { SearchHit, SiteRef } from '../feature-registry.js';
import { IdeaFact } from './idea-fact.entity.js';
import { Idea } from './idea.entity.js';
import { IdeaQueries } from './idea.queries.js';

/** Ideas on the site; by the words of what was merged into them too. */
@Injectable()
export class IdeaSearch implements SearchSource {
  constructor(private readonly ideas: IdeaQueries) {}

  async textOf(siteId: string, id: string, manager: EntityManager): Promise<SearchText | null> {
    const idea = await manager.findOneBy(Idea, { id, siteId, takenDownAt: IsNull(), hiddenAt: IsNull(), mergedIntoId: IsNull() });
    if (!idea) return null;
    const merged = await manager.findBy(Idea, { mergedIntoId: id, takenDownAt: IsNull(), hiddenAt: IsNull() });
    const facts = await manager.findBy(IdeaFact, { ideaId: id });
    const words = [idea.text, idea.outcome ?? '', ...merged.flatMap(({ title, text }) => [title, text]), ...facts.map(({ text }) => text)];
    return { title: idea.title, words: words.join(' ') };
  }

  async idsOf(siteId: string, manager: EntityManager): Promise<readonly string[]> {
    return (await manager.find(Idea, { where: { siteId }, select: { id: true } })).map(({ id }) => id);
  }

  async hitsOf(site: SiteRef, ids: readonly string[]): Promise<ReadonlyMap<string, SearchHit>> {
    const rows = await this.ideas.rowsNamed(site, ids);
    return new Map(rows.map(({ id, title, href, tag, summary }) => [id, { title, href, summary: `${tag.label} · ${summary}` }]));
  }
}
