import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { Reply, ReplyWay } from './session-invitee.entity.js';
import type { Whereabouts } from './whereabouts.js';

/** Which session, of whom, and who did it; what it is like now stands in its rows. */
abstract class SessionEvent implements DomainEvent {
  constructor(
    readonly session: SessionFacts,
    readonly byId: string | null,
    readonly occurredAt: Date,
  ) {}
}

export interface SessionFacts {
  readonly sessionId: string;
  readonly cohortId: string;
  readonly siteId: string;
  readonly sequence: number;
}

export class SessionScheduled extends SessionEvent {}

/** To another time or another room. */
export class SessionMoved extends SessionEvent {
  constructor(
    session: SessionFacts,
    readonly from: Whereabouts,
    byId: string | null,
    occurredAt: Date,
  ) {
    super(session, byId, occurredAt);
  }
}

/** Name, link, message, trainers or programme: time and room stayed, save perhaps the end. */
export class SessionChanged extends SessionEvent {}

export class SessionCancelled extends SessionEvent {
  constructor(
    session: SessionFacts,
    readonly reason: string,
    byId: string | null,
    occurredAt: Date,
  ) {
    super(session, byId, occurredAt);
  }
}

/** Somebody is asked to come to a session that stood already, or no longer is. */
export class InviteesChanged extends SessionEvent {
  constructor(
    session: SessionFacts,
    readonly change: { readonly added: readonly string[]; readonly removed: readonly string[] },
    byId: string | null,
    occurredAt: Date,
  ) {
    super(session, byId, occurredAt);
  }
}

export class SessionReplied extends SessionEvent {
  constructor(
    session: SessionFacts,
    readonly answer: { readonly personId: string; readonly reply: Reply; readonly way: ReplyWay; readonly isWaiting: boolean },
    occurredAt: Date,
  ) {
    super(session, answer.personId, occurredAt);
  }
}

/** A seat came free: it is kept for who waited longest, for a while (E8). */
export class SeatOffered extends SessionEvent {
  constructor(
    session: SessionFacts,
    readonly offer: { readonly personId: string; readonly until: Date },
    occurredAt: Date,
  ) {
    super(session, null, occurredAt);
  }
}
