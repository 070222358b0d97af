import type { EntityManager } from 'typeorm';
import type { SearchHit, SiteRef } from '../features/feature-registry.js';

/** The words by which something on the site can be found. */
export interface SearchText {
  readonly title: string;
  /** Everything else that people may read of it; Markdown is fine. */
  readonly words: string;
}

/** What of a feature can be found. It only ever gives what everybody may read now. */
export interface SearchSource {
  /** null: not there, or not for everybody. */
  textOf(siteId: string, entryId: string, manager: EntityManager): Promise<SearchText | null>;
  /** Everything that everybody may read, to build the index anew. */
  idsOf(siteId: string, manager: EntityManager): Promise<readonly string[]>;
  /** As the list of what was found shows it. What is left out (over, hidden meanwhile) is not shown. */
  hitsOf(site: SiteRef, entryIds: readonly string[]): Promise<ReadonlyMap<string, SearchHit>>;
}
