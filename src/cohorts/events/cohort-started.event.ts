import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { CohortKind } from '../cohorts/cohort.entity.js';

/** The training begins; from now on the kind of the group is fixed (D40). */
export class CohortStarted implements DomainEvent {
  constructor(
    readonly cohortId: string,
    readonly siteId: string,
    readonly kind: CohortKind,
    readonly startedById: string,
    readonly occurredAt: Date,
  ) {}
}
