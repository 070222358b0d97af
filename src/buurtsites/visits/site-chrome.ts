import { Injectable } from '@nestjs/common';
import type { SiteChrome } from '../../platform/web/chrome.js';
import { FeatureCatalogue } from '../features/feature-catalogue.js';
import { FEATURE_KEYS, type FeatureKey } from '../features/feature-keys.js';
import { FeatureRegistry } from '../features/feature-registry.js';
import { renderHouse, signOf } from '../street/index.js';
import { type SiteVisit, stateOf } from './site-visit.js';

/** The look and menu of a site as this visitor sees it. */
@Injectable()
export class SiteChromeSource {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  of(visit: SiteVisit, key: FeatureKey | null): SiteChrome {
    const { site, isTeam } = visit;
    const visible = this.registry.inOrder().filter((feature) => feature.isInMenu && stateOf(visit, feature.key) === 'active');
    return {
      name: site.name,
      slug: site.slug,
      accent: site.accent,
      isUnderConstruction: stateOf(visit, 'openbaar') !== 'active',
      isTeam,
      hasRules: stateOf(visit, 'spelregels-melden') !== 'off',
      house: key && houseOf(visit, key),
      notice: key && this.noticeFor(visit, key),
      menu: visible.map((feature) => ({
        href: `/buurt/${site.slug}/${feature.key}`,
        label: this.catalogue.get(feature.key).title,
        icon: this.catalogue.get(feature.key).icon,
      })),
    };
  }

  /** What only the team needs to know about the page they look at. */
  private noticeFor(visit: SiteVisit, key: FeatureKey): string | null {
    const { title } = this.catalogue.get(key);
    if (!visit.isTeam) return null;
    if (stateOf(visit, key) === 'off') return `Alleen het team ziet deze pagina. ${title} gaat aan als jullie de stap afronden.`;
    if (stateOf(visit, key) === 'paused') return `${title} staat even stil. Alleen het team ziet deze pagina; alles blijft bewaard.`;
    return null;
  }
}

function houseOf(visit: SiteVisit, key: FeatureKey): string {
  return renderHouse(key, FEATURE_KEYS.indexOf(key) + 1, signOf(stateOf(visit, key)), { ground: false, name: visit.site.name });
}
