import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Somebody came, left, or takes part in another role. */
export class MembershipChanged implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly personId: string,
    readonly occurredAt: Date,
  ) {}
}
