import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Somebody sent in an activity: for the buurtverbinders. */
export class ActivityProposed implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly activityId: string,
    readonly title: string,
    readonly occurredAt: Date,
  ) {}
}
