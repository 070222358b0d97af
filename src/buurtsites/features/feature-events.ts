import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { FeatureKey } from './feature-keys.js';

export class FeatureActivated implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly key: FeatureKey,
    readonly personId: string,
    /** It had been on before and returns with its content. */
    readonly isReturn: boolean,
    readonly occurredAt: Date,
  ) {}
}

export class FeaturePaused implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly key: FeatureKey,
    readonly personId: string,
    readonly occurredAt: Date,
  ) {}
}

/** Taken back within the undo window: for neighbours it was never there. */
export class FeatureDeactivated implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly key: FeatureKey,
    readonly personId: string,
    readonly occurredAt: Date,
  ) {}
}
