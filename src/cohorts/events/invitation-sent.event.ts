import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { TeamRole } from '../enrolments/enrolment.entity.js';

interface Facts {
  readonly invitationId: string;
  readonly cohortId: string;
  readonly siteId: string;
  readonly email: string;
  readonly role: TeamRole;
  readonly inviterName: string;
  readonly neighbourhoodName: string;
  /** The link is `<base address>/uitnodiging/<token>`. */
  readonly token: string;
  readonly expiresAt: Date;
  readonly occurredAt: Date;
}

/** Somebody is invited, or invited again. The mail is the only place where the token stands in clear. */
export class InvitationSent implements DomainEvent {
  readonly occurredAt: Date;

  constructor(readonly facts: Facts) {
    this.occurredAt = facts.occurredAt;
  }
}
