import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { FeatureKey, FeatureState } from './feature-keys.js';
import { SiteFeature } from './site-feature.entity.js';

/** The state of a site's features; a key that is not in it is off. */
export type FeatureStates = ReadonlyMap<FeatureKey, FeatureState>;

@Injectable()
export class FeatureStatesQueries {
  constructor(private readonly reader: DataSource) {}

  async of(siteId: string, manager: EntityManager = this.reader.manager): Promise<FeatureStates> {
    const rows = await manager
      .createQueryBuilder(SiteFeature, 'feature')
      .select(['feature.key AS key', 'feature.pausedAt AS "pausedAt"'])
      .where('feature.siteId = :siteId', { siteId })
      .getRawMany<{ key: FeatureKey; pausedAt: number | string | null }>();
    return new Map(rows.map(({ key, pausedAt }) => [key, pausedAt === null ? 'active' : 'paused']));
  }
}
