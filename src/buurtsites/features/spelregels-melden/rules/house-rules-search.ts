import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SearchSource, SearchText } from '../../../search/search-source.js';
import type { SearchHit, SiteRef } from '../../feature-registry.js';
import { HouseRules } from './house-rules.entity.js';

/** The house rules are found as one page. */
@Injectable()
export class HouseRulesSearch implements SearchSource {
  async textOf(siteId: string, _: string, manager: EntityManager): Promise<SearchText | null> {
    const rules = await manager.findOneBy(HouseRules, { siteId });
    return rules && { title: 'Spelregels en melden', words: rules.text };
  }

  idsOf(siteId: string): Promise<readonly string[]> {
    return Promise.resolve([siteId]);
  }

  hitsOf({ slug }: SiteRef, ids: readonly string[]): Promise<ReadonlyMap<string, SearchHit>> {
    const hit = {
      title: 'Spelregels en melden',
      href: `/buurt/${slug}/spelregels-melden`,
      summary: 'Hoe we met elkaar omgaan, en wat je doet als iets niet klopt',
    };
    return Promise.resolve(new Map(ids.map((id) => [id, hit])));
  }
}
