import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '../../platform/security/allow.js';
import { FeatureCatalogue } from '../features/feature-catalogue.js';
import { FEATURE_KEYS } from '../features/feature-keys.js';
import { FeatureRegistry } from '../features/feature-registry.js';
import { type SiteVisit, Visit } from '../visits/site-visit.js';
import { FeatureIsOff, FeatureIsToCome, NoSuchPageHere } from '../visits/visit.errors.js';

/** Every other address below a site. The public reads the same as for a part that is off; only the team hears that it is a part which is yet to be built, or no page at all. */
@Controller('buurt/:site')
@Allow('everyone')
export class UnknownPagesController {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  @Get('*')
  show(@Visit() { site, isTeam }: SiteVisit, @Param('*') path: string): never {
    if (!isTeam) throw new FeatureIsOff(site.slug, 'unknown');
    const key = FEATURE_KEYS.find((each) => each === path.split('/')[0]);
    if (key && !this.registry.has(key)) throw new FeatureIsToCome(this.catalogue.get(key).title);
    throw new NoSuchPageHere(site.slug);
  }
}
