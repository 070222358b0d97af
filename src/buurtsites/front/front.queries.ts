import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { markdown } from '../../platform/web/markdown.js';
import { FeatureCatalogue } from '../features/feature-catalogue.js';
import { FEATURE_KEYS, type FeatureKey } from '../features/feature-keys.js';
import { type FeatureCard, type FeatureDefinition, FeatureRegistry } from '../features/feature-registry.js';
import { PhotoTakeDownQueries } from '../photos/take-downs/photo-take-down.queries.js';
import { renderHouse } from '../street/index.js';
import { type SiteVisit, stateOf } from '../visits/site-visit.js';
import { frontStreet } from './front-street.js';

interface FrontCard extends FeatureCard {
  readonly key: FeatureKey;
  readonly title: string;
}

@Injectable()
export class FrontQueries {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly catalogue: FeatureCatalogue,
    private readonly takeDowns: PhotoTakeDownQueries,
    private readonly clock: Clock,
  ) {}

  /** The page is composed from what is on: each feature tells its own card. */
  async pageFor(visit: SiteVisit): Promise<object> {
    const active = this.registry.inOrder().filter((feature) => stateOf(visit, feature.key) === 'active');
    const cards = await Promise.all(active.map((feature) => this.cardOf(feature, visit)));
    const shown = cards.filter((card) => card !== null);
    const { name, slug, welcome } = visit.site;
    return {
      title: 'Voorpagina',
      name,
      slug,
      street: frontStreet(visit, this.catalogue, this.clock.now()),
      welcome: welcome !== null && stateOf(visit, 'eigen-voorkant') === 'active' ? markdown(welcome) : null,
      isUnderConstruction: stateOf(visit, 'openbaar') !== 'active',
      // the team's own picture stands with its welcome
      picture: shown.find(({ key }) => key === 'eigen-voorkant') ?? null,
      cards: shown.filter(({ key }) => key !== 'eigen-voorkant'),
      hiddenPhotos: visit.isTeam ? photosInWords(await this.takeDowns.countWaiting(visit.site.id)) : null,
      sketches: visit.isTeam ? this.sketchesFor(visit) : [],
    };
  }

  private async cardOf(feature: FeatureDefinition, visit: SiteVisit): Promise<FrontCard | null> {
    const card = await feature.card?.({ id: visit.site.id, slug: visit.site.slug });
    return card ? { ...card, key: feature.key, title: this.catalogue.get(feature.key).title } : null;
  }

  /** What the team can prepare; for others it does not exist. */
  private sketchesFor(visit: SiteVisit): readonly object[] {
    const waiting = this.registry.inOrder().filter((feature) => stateOf(visit, feature.key) === 'off');
    return waiting.map(({ key, preparePath }) => ({
      title: this.catalogue.get(key).title,
      text: 'Zet het vast klaar',
      href: `/buurt/${visit.site.slug}/${preparePath ?? key}`,
      drawing: renderHouse(key, FEATURE_KEYS.indexOf(key) + 1, 'later', { id: `schets-${key}` }),
    }));
  }
}

const photosInWords = (count: number): string | null =>
  count === 0
    ? null
    : count === 1
      ? 'Eén foto is weggehaald en wacht op jullie oordeel.'
      : `${String(count)} foto’s zijn weggehaald en wachten op jullie oordeel.`;
