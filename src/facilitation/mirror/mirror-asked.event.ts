import type { DomainEvent } from '../../platform/events/domain-events.js';

/** A professional asks the residents of the group to hold up a mirror to her (D15). */
export class MirrorAsked implements DomainEvent {
  constructor(
    readonly roundId: string,
    readonly cohortId: string,
    readonly siteId: string,
    readonly personId: string,
    readonly occurredAt: Date,
  ) {}
}
