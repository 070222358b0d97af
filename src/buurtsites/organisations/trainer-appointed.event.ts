import type { DomainEvent } from '../../platform/events/domain-events.js';

/** A person may now start groups for an organisation; they sign in with a link at /inloggen. */
export class TrainerAppointed implements DomainEvent {
  constructor(
    readonly personId: string,
    readonly email: string,
    readonly firstName: string,
    readonly organisationName: string,
    readonly occurredAt: Date,
  ) {}
}
