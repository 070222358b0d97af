import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Somebody with an account asked for a link. The mail is the only place where the token stands in clear. */
export class SignInLinkRequested implements DomainEvent {
  constructor(
    readonly personId: string,
    readonly email: string,
    readonly firstName: string,
    /** The link is `<base address>/inloggen/link/<token>`. */
    readonly token: string,
    readonly expiresAt: Date,
    readonly occurredAt: Date,
  ) {}
}
