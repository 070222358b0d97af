import type { DomainEvent } from '../../platform/events/domain-events.js';

export class CohortCreated implements DomainEvent {
  constructor(
    readonly cohortId: string,
    readonly siteId: string,
    readonly createdById: string,
    readonly occurredAt: Date,
  ) {}
}
