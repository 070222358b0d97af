import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { TeamRole } from '../enrolments/enrolment.entity.js';

export class EnrolmentEnded implements DomainEvent {
  constructor(
    readonly cohortId: string,
    readonly siteId: string,
    readonly personId: string,
    readonly role: TeamRole,
    readonly occurredAt: Date,
    /** Stopped of their own accord; otherwise a trainer wrote it down. */
    readonly isOwnWish: boolean,
  ) {}
}
