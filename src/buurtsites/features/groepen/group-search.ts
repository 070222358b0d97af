import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { SearchHit, SiteRef } from '../feature-registry.js';
import type { SearchSource, SearchText } from '../../search/search-source.js';
import { GroupPage } from './group-page.entity.js';
import { GroupQueries } from './group.queries.js';
import { KIND_LABELS } from './group-kinds.js';

/** Pages that are on the site can be found. */
@Injectable()
export class GroupSearch implements SearchSource {
  constructor(private readonly groups: GroupQueries) {}

  async textOf(siteId: string, id: string, manager: EntityManager): Promise<SearchText | null> {
    const page = await manager.findOneBy(GroupPage, { id, siteId, publishedAt: Not(IsNull()), hiddenAt: IsNull() });
    return page && { title: page.name, words: `${KIND_LABELS[page.kind]} ${page.description} ${page.meets} ${page.joining ?? ''}` };
  }

  async idsOf(siteId: string, manager: EntityManager): Promise<readonly string[]> {
    return (await manager.find(GroupPage, { where: { siteId }, select: { id: true } })).map(({ id }) => id);
  }

  async hitsOf(site: SiteRef, ids: readonly string[]): Promise<ReadonlyMap<string, SearchHit>> {
    const rows = await this.groups.rowsNamed(site, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
