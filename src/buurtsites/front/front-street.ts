import type { FeatureCatalogue } from '../features/feature-catalogue.js';
import { FEATURE_KEYS } from '../features/feature-keys.js';
import { describeStreet, type House, renderStreet, seasonOf, signOf } from '../street/index.js';
import { type SiteVisit, stateOf } from '../visits/site-visit.js';

/** The street above the home page: whole on a wide screen, around the latest light on a phone. */
export function frontStreet(visit: SiteVisit, catalogue: FeatureCatalogue, now: Date): { readonly wide: string; readonly narrow: string } {
  const houses: readonly House[] = FEATURE_KEYS.map((key, i) => ({ key, step: i + 1, state: signOf(stateOf(visit, key)) }));
  const titles = new Map(catalogue.all().map(({ key, title }) => [key, title]));
  const label = describeStreet(houses, titles);
  const look = { houses, name: visit.site.name, season: seasonOf(now), label };
  const latest = houses.findLast(({ state }) => state === 'live')?.key ?? 'ons-team';
  return { wide: renderStreet({ ...look, id: 'straat' }), narrow: renderStreet({ ...look, id: 'straat-smal', focus: latest, top: 40 }) };
}
