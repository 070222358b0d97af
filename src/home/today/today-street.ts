import { Injectable } from '@nestjs/common';
import {
  describeStreet,
  FEATURE_KEYS,
  FeatureCatalogue,
  type FeatureState,
  FeatureStatesQueries,
  type House,
  renderStreet,
  seasonOf,
  type SignState,
} from '../../buurtsites/index.js';
import type { NextStep } from './next-steps.js';

interface TodayStreet {
  readonly wide: string;
  readonly narrow: string;
  /** "3 van de 22 onderdelen staan aan" */
  readonly caption: string;
}

const SIGN: Readonly<Record<FeatureState, SignState>> = { active: 'live', paused: 'paused', off: 'later' };

/** The street above Vandaag: what is on, and what the team works on. */
@Injectable()
export class TodayStreets {
  constructor(
    private readonly states: FeatureStatesQueries,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  async of(site: { readonly siteId: string; readonly siteName: string }, next: NextStep | null, now: Date): Promise<TodayStreet> {
    const states = await this.states.of(site.siteId);
    const progress = next && next.tasks.length > 0 ? next.tasks.filter(({ isDone }) => isDone).length / next.tasks.length : 0;
    const houses: readonly House[] = FEATURE_KEYS.map((key, i) => {
      const state = SIGN[states.get(key) ?? 'off'];
      return { key, step: i + 1, state: state === 'later' && key === next?.featureKey ? 'now' : state, progress };
    });
    const titles = new Map(this.catalogue.all().map(({ key, title }) => [key, title]));
    const look = { houses, name: site.siteName, season: seasonOf(now), label: describeStreet(houses, titles) };
    const live = houses.filter(({ state }) => state === 'live');
    const focus = houses.find(({ state }) => state === 'now')?.key ?? live.at(-1)?.key ?? 'ons-team';
    return {
      wide: renderStreet({ ...look, id: 'straat' }),
      narrow: renderStreet({ ...look, id: 'straat-smal', focus, top: 40 }),
      caption: `${String(live.length)} van de ${String(houses.length)} onderdelen ${live.length === 1 ? 'staat' : 'staan'} aan`,
    };
  }
}
