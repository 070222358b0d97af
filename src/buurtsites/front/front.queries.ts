import { Injectable } from '@nestjs/common';
import { FeatureCatalogue } from '../features/feature-catalogue.js';
import { type FeatureDefinition, FeatureRegistry } from '../features/feature-registry.js';
import { type SiteVisit, stateOf } from '../visits/site-visit.js';

@Injectable()
export class FrontQueries {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  /** The page is composed from what is on: each feature tells its own card. */
  async pageFor(visit: SiteVisit): Promise<object> {
    const active = this.registry.inOrder().filter((feature) => stateOf(visit, feature.key) === 'active');
    const cards = await Promise.all(active.map((feature) => this.cardOf(feature, visit)));
    return { title: 'Welkom', name: visit.site.name, slug: visit.site.slug, cards: cards.filter((card) => card !== null) };
  }

  private async cardOf(feature: FeatureDefinition, visit: SiteVisit): Promise<object | null> {
    const card = await feature.card?.({ id: visit.site.id, slug: visit.site.slug });
    return card ? { ...card, title: this.catalogue.get(feature.key).title } : null;
  }
}
