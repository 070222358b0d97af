import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { FeatureKey } from '../features/feature-keys.js';

/** Something on a site was written, changed, placed, taken down, hidden or shown again. */
export class EntryChanged implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly key: FeatureKey,
    readonly entryId: string,
    readonly occurredAt: Date,
  ) {}
}
