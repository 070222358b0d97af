import { Injectable } from '@nestjs/common';
import type { DemoNeighbourhood } from '../../platform/seeds/demo-content.js';
import type { PhotoPlace } from '../photos/photo-place.js';
import type { SearchSource } from '../search/search-source.js';
import type { FeatureKey } from './feature-keys.js';
import type { FeatureStates } from './feature-states.queries.js';
import type { PaperSection, Week } from './paper-section.js';

export interface SiteRef {
  readonly id: string;
  readonly slug: string;
}

/** What a feature shows of itself on the home page of a site. */
export interface FeatureCard {
  /** The view that draws it, e.g. `buurtsites/agenda/_card`. */
  readonly view: string;
  readonly model: object;
}

/** Something public that was found on a site. */
export interface SearchHit {
  readonly title: string;
  readonly href: string;
  /** One line that tells what it is. */
  readonly summary: string;
}

/** What a feature's folder tells about itself. */
export interface FeatureDefinition {
  readonly key: FeatureKey;
  /** Residents put things here themselves; read-only while the house rules are paused (D21, D22). */
  readonly residentsPost: boolean;
  /** Lowest first, on the home page and in the menu of the site. */
  readonly order: number;
  /** In the menu of the site; left out by what has no page of its own there. */
  readonly isInMenu: boolean;
  /** Where the team prepares its content, also while it is off; null when that is the feature's own page. */
  readonly preparePath?: string;
  readonly card?: (site: SiteRef) => Promise<FeatureCard | null>;
  readonly search?: SearchSource;
  /** What everybody may read of it in this week, for who has no screen (H12); null for nothing. */
  readonly paper?: (site: SiteRef, week: Week) => Promise<PaperSection | null>;
  /** Where the week of the whole site is to be printed, below the site: "inloop/weeklijst.pdf". */
  readonly weekSheetPath?: string;
  /** Where these photos stand in it; those it does not use are left out. */
  readonly photoPlaces?: (site: SiteRef, photoIds: readonly string[]) => Promise<ReadonlyMap<string, PhotoPlace>>;
  /** How many entries on the site were written for somebody else (D25, D35). */
  readonly behalfCount?: (siteId: string) => Promise<number>;
  /** Puts the demo's content in, through the same services as people use. */
  readonly demo?: (neighbourhood: DemoNeighbourhood) => Promise<void>;
  /** What the system counts as evidence with the step, by name (`found` in the step's seed). */
  readonly counts?: Readonly<Record<string, (siteId: string) => Promise<number>>>;
}

interface PhotoPlaceInPart extends PhotoPlace {
  readonly key: FeatureKey;
}

/** The features that exist in this build: each folder registers itself when it starts. */
@Injectable()
export class FeatureRegistry {
  private readonly definitions = new Map<FeatureKey, FeatureDefinition>();

  register(definition: FeatureDefinition): void {
    this.definitions.set(definition.key, definition);
  }

  get(key: FeatureKey): FeatureDefinition | null {
    return this.definitions.get(key) ?? null;
  }

  has(key: FeatureKey): boolean {
    return this.definitions.has(key);
  }

  inOrder(): readonly FeatureDefinition[] {
    return [...this.definitions.values()].sort((a, b) => a.order - b.order);
  }

  /** The week on paper, from whichever active part offers it; null: none does. */
  weekSheetHref({ site, states }: { readonly site: SiteRef; readonly states: FeatureStates }): string | null {
    const path = this.inOrder().find(({ key, weekSheetPath }) => weekSheetPath !== undefined && states.get(key) === 'active')?.weekSheetPath;
    return path === undefined ? null : `/buurt/${site.slug}/${path}`;
  }

  /** Where these photos stand, whichever part they are in. */
  async placesOfPhotos(site: SiteRef, photoIds: readonly string[]): Promise<ReadonlyMap<string, PhotoPlaceInPart>> {
    if (photoIds.length === 0) return new Map();
    const found = await Promise.all(this.inOrder().map(async ({ key, photoPlaces }) => ({ key, places: (await photoPlaces?.(site, photoIds)) ?? [] })));
    return new Map(found.flatMap(({ key, places }) => [...places].map(([id, place]) => [id, { ...place, key }] as const)));
  }

  /** What the system finds for one count, or null when the feature does not count that. */
  async count(key: FeatureKey, name: string, siteId: string): Promise<number | null> {
    return (await this.definitions.get(key)?.counts?.[name]?.(siteId)) ?? null;
  }
}
