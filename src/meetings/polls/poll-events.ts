import type { DomainEvent } from '../../platform/events/domain-events.js';

export interface PollFacts {
  readonly pollId: string;
  readonly cohortId: string;
  readonly siteId: string;
  readonly title: string;
  readonly lastDay: string;
}

/** Somebody's own way to the poll; the mail is the only place where the token stands in clear. */
export interface AskedPerson {
  readonly personId: string;
  /** The link is `<base address>/prikker/<token>`. */
  readonly token: string;
}

/** A group is asked when it can meet. */
export class PollSent implements DomainEvent {
  constructor(
    readonly poll: PollFacts,
    readonly asked: readonly AskedPerson[],
    readonly momentCount: number,
    readonly byId: string,
    readonly occurredAt: Date,
  ) {}
}

/** Who has not answered is asked again. */
export class PollReminded implements DomainEvent {
  constructor(
    readonly poll: PollFacts,
    readonly asked: readonly AskedPerson[],
    readonly occurredAt: Date,
  ) {}
}

/** The last of them has answered; once per poll (E4). */
export class PollAnsweredByAll implements DomainEvent {
  constructor(
    readonly poll: PollFacts,
    readonly count: number,
    readonly occurredAt: Date,
  ) {}
}
