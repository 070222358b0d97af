import { Injectable } from '@nestjs/common';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { FeatureActivated, FeatureDeactivated, FeaturePaused } from './feature-events.js';
import type { FeatureKey } from './feature-keys.js';
import { SiteFeature } from './site-feature.entity.js';

export interface FeatureChange {
  readonly siteId: string;
  readonly key: FeatureKey;
  /** The person whose act this follows from. */
  readonly personId: string;
  readonly at: Date;
}

/** The only door to a feature's state. It follows from a step (D19): nobody switches by hand, and repeating changes nothing. */
@Injectable()
export class FeatureActivationService {
  /** Puts a feature on, or lets a paused one return with all its content (D20). */
  async activate(tx: Tx, { siteId, key, personId, at }: FeatureChange): Promise<void> {
    const isFirst = await insertOnce(tx, SiteFeature, { siteId, key }, { siteId, key, activatedAt: at, pausedAt: null });
    const { affected } = isFirst ? { affected: 1 } : await this.unpause(tx, siteId, key);
    if (affected !== 0) await tx.publish(new FeatureActivated(siteId, key, personId, !isFirst, at));
  }

  /** Lets a feature rest: content kept, hidden from the public, editable by the team (D20). */
  async pause(tx: Tx, { siteId, key, personId, at }: FeatureChange): Promise<void> {
    const { affected } = await tx.manager
      .createQueryBuilder()
      .update(SiteFeature)
      .set({ pausedAt: at })
      .where('site_id = :siteId AND key = :key AND paused_at IS NULL', { siteId, key })
      .execute();
    if (affected !== 0) await tx.publish(new FeaturePaused(siteId, key, personId, at));
  }

  /** As if it had never been put on; only to take back a completion within its undo window. Content stays. */
  async withdraw(tx: Tx, { siteId, key, personId, at }: FeatureChange): Promise<void> {
    const { affected } = await tx.manager.delete(SiteFeature, { siteId, key });
    if (affected !== 0) await tx.publish(new FeatureDeactivated(siteId, key, personId, at));
  }

  private unpause(tx: Tx, siteId: string, key: FeatureKey): Promise<{ affected?: number }> {
    return tx.manager
      .createQueryBuilder()
      .update(SiteFeature)
      .set({ pausedAt: null })
      .where('site_id = :siteId AND key = :key AND paused_at IS NOT NULL', { siteId, key })
      .execute();
  }
}
