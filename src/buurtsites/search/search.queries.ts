import { Injectable } from '@nestjs/common';
import { FeatureCatalogue } from '../features/feature-catalogue.js';
import { FeatureRegistry, type SearchHit } from '../features/feature-registry.js';
import { type SiteVisit, stateOf } from '../visits/site-visit.js';
import { patternFor } from './pattern.js';

const SHORTEST = 2;
const MOST_PER_FEATURE = 20;

interface Found {
  readonly title: string;
  readonly hits: readonly SearchHit[];
}

/** Looks through what everybody may read: active features, published posts. */
@Injectable()
export class SearchQueries {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  async pageFor(visit: SiteVisit, words: string): Promise<object> {
    const isTooShort = Array.from(words).length < SHORTEST;
    const found = isTooShort ? [] : await this.find(visit, patternFor(words));
    const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
    return {
      title: 'Zoeken',
      name: visit.site.name,
      slug: visit.site.slug,
      words,
      isTooShort: isTooShort && words !== '',
      hasSearched: !isTooShort,
      found,
      count,
    };
  }

  private async find({ site, ...visit }: SiteVisit, pattern: string): Promise<readonly Found[]> {
    const active = this.registry.inOrder().filter(({ key }) => stateOf(visit, key) === 'active');
    const all = await Promise.all(
      active.map(async ({ key, search }) => ({
        title: this.catalogue.get(key).title,
        hits: ((await search?.({ id: site.id, slug: site.slug }, pattern)) ?? []).slice(0, MOST_PER_FEATURE),
      })),
    );
    return all.filter(({ hits }) => hits.length > 0);
  }
}
