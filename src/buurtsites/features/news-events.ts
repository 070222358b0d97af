import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Somebody has a tip for Nieuws: for the buurtverbinders. */
export class NewsTipReceived implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly tipId: string,
    readonly occurredAt: Date,
  ) {}
}
