import { Injectable } from '@nestjs/common';
import { FeatureCatalogue } from '../features/feature-catalogue.js';
import type { FeatureKey } from '../features/feature-keys.js';
import { FeatureRegistry, type SearchHit, type SiteRef } from '../features/feature-registry.js';
import { type SiteVisit, stateOf } from '../visits/site-visit.js';
import { meantBy } from './near-terms.js';
import { type Asked, ranked } from './ranking.js';
import type { SearchDocument } from './search-document.entity.js';
import { SearchIndex } from './search-index.js';
import { termsOf } from './terms.js';

const SHORTEST = 2;
const MOST_CANDIDATES = 200;
const MOST_SHOWN = 30;

interface ShownHit extends SearchHit {
  /** The part of the site it is in. */
  readonly part: string;
}

/** Looks through what everybody may read: active features, published entries. */
@Injectable()
export class SearchQueries {
  constructor(
    private readonly index: SearchIndex,
    private readonly registry: FeatureRegistry,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  async pageFor(visit: SiteVisit, words: string): Promise<object> {
    const isTooShort = Array.from(words).length < SHORTEST;
    const hits = isTooShort ? [] : await this.find(visit, words);
    return {
      title: 'Zoeken',
      name: visit.site.name,
      slug: visit.site.slug,
      words,
      isTooShort: isTooShort && words !== '',
      hasSearched: !isTooShort,
      hits,
      count: hits.length,
    };
  }

  /** Best first. */
  async find(visit: Pick<SiteVisit, 'site' | 'states'>, words: string): Promise<readonly ShownHit[]> {
    const { site } = visit;
    const active = this.registry
      .inOrder()
      .map(({ key }) => key)
      .filter((key) => stateOf(visit, key) === 'active');
    const asked = termsOf(words);
    const begun = await this.index.candidates(site.id, active, asked, MOST_CANDIDATES);
    const missed = asked.filter((term) => !begun.some((document) => hasTerm(document, term)));
    const meant = missed.length === 0 ? [] : await this.nearTo(missed, site.id, active);
    const found =
      meant.length === 0
        ? begun
        : [
            ...begun,
            ...(await this.index.candidates(
              site.id,
              active,
              meant.flatMap(({ near }) => near),
              MOST_CANDIDATES,
            )),
          ];
    const each = [...new Map(found.map((document) => [document.id, document])).values()];
    const inOrder = ranked(
      each,
      asked.map((term) => ({ term, near: meant.find((one) => one.term === term)?.near ?? [] })),
    );
    return (await this.shown({ id: site.id, slug: site.slug }, inOrder)).slice(0, MOST_SHOWN);
  }

  /** What may be meant by terms that nothing on the site begins with. */
  private async nearTo(terms: readonly string[], siteId: string, active: readonly FeatureKey[]): Promise<readonly Asked[]> {
    return meantBy(terms, await this.index.vocabularyOf(siteId, active));
  }

  private async shown(site: SiteRef, found: readonly SearchDocument[]): Promise<readonly ShownHit[]> {
    const keys = [...new Set(found.map(({ featureKey }) => featureKey))];
    const hitsByKey = new Map(
      await Promise.all(
        keys.map(async (key) => {
          const ids = found.filter(({ featureKey }) => featureKey === key).map(({ entryId }) => entryId);
          return [key, await this.registry.get(key)?.search?.hitsOf(site, ids)] as const;
        }),
      ),
    );
    return found.flatMap(({ featureKey, entryId }) => {
      const hit = hitsByKey.get(featureKey)?.get(entryId);
      return hit ? [{ ...hit, part: this.catalogue.get(featureKey).title }] : [];
    });
  }
}

const hasTerm = ({ titleTerms, terms }: SearchDocument, term: string): boolean => ` ${titleTerms} ${terms}`.includes(` ${term}`);
