import type { DomainEvent } from '../../platform/events/domain-events.js';

/** A mirror has as many answers as it takes to look into it (D15). Once per mirror; it does not say by whom the last came. */
export class MirrorReady implements DomainEvent {
  constructor(
    readonly roundId: string,
    readonly siteId: string,
    readonly personId: string,
    readonly occurredAt: Date,
  ) {}
}
