import type { DomainEvent } from '../../platform/events/domain-events.js';

/** A running group goes on with a newer version of its training; what people read stays read (D18). */
export class ProgrammeTakenOver implements DomainEvent {
  constructor(
    readonly cohortId: string,
    readonly siteId: string,
    readonly fromVersionId: string,
    readonly toVersionId: string,
    readonly takenOverById: string,
    readonly occurredAt: Date,
  ) {}
}
