import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Somebody left an address; the mail asks its owner whether that is right. */
export class FollowingAsked implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly email: string,
    /** In the clear, for the mail alone; we keep its hash. */
    readonly token: string,
    readonly occurredAt: Date,
  ) {}
}

/** The site that somebody wanted to hear of has opened. */
export class FollowedSiteOpened implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly email: string,
    /** Stops it; in the clear, for the mail alone. */
    readonly token: string,
    readonly occurredAt: Date,
  ) {}
}
