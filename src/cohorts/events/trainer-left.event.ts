import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Somebody trains a group no longer: stopped, handed it over, or their days of standing in are over (B3). */
export class TrainerLeft implements DomainEvent {
  constructor(
    readonly cohortId: string,
    readonly siteId: string,
    readonly personId: string,
    readonly occurredAt: Date,
  ) {}
}
