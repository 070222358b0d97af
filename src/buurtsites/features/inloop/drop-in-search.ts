import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SearchSource, SearchText } from '../../search/search-source.js';
import type { SearchHit, SiteRef } from '../feature-registry.js';
import { DropInQueries } from './drop-in.queries.js';

const TITLE = 'Inloop en papier';

/** The drop-in is found as one page. */
@Injectable()
export class DropInSearch implements SearchSource {
  constructor(private readonly dropIns: DropInQueries) {}

  async textOf(siteId: string, _: string, manager: EntityManager): Promise<SearchText | null> {
    const dropIn = await this.dropIns.find(siteId, manager);
    if (!dropIn) return null;
    const words = ['spreekuur langskomen bellen telefoon brievenbus poster weeklijst printen', dropIn.place, dropIn.weekday, dropIn.note ?? ''];
    return { title: TITLE, words: words.join(' ') };
  }

  idsOf(siteId: string): Promise<readonly string[]> {
    return Promise.resolve([siteId]);
  }

  async hitsOf(site: SiteRef, ids: readonly string[]): Promise<ReadonlyMap<string, SearchHit>> {
    const dropIn = await this.dropIns.shown(site.id);
    if (!dropIn) return new Map();
    const hit = { title: TITLE, href: `/buurt/${site.slug}/inloop`, summary: `${dropIn.hours} · ${dropIn.place}` };
    return new Map(ids.map((id) => [id, hit]));
  }
}
