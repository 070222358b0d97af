import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Somebody is called otherwise from now on; who keeps a name in words of their own brings it up to date. */
export class PersonRenamed implements DomainEvent {
  constructor(
    readonly personId: string,
    readonly occurredAt: Date,
  ) {}
}
