import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { MeasureKind } from './measure.entity.js';
import type { Outcome } from './objection.entity.js';

/** Somebody reported something: for the moderators. Never for a practice report. */
export class ReportReceived implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly reportId: string,
    /** What it is about, as it is called; null for the site as a whole. */
    readonly postTitle: string | null,
    readonly occurredAt: Date,
  ) {}
}

/** A moderator has looked: a neutral answer for the reporter, who left this address. */
export class ReportAnswered implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly reportId: string,
    readonly email: string,
    readonly occurredAt: Date,
  ) {}
}

/** The poster hears what was done and why, and where they can object (D26). */
export class MeasureTaken implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly measureId: string,
    readonly kind: Exclude<MeasureKind, 'niets'>,
    readonly posterId: string,
    readonly postTitle: string | null,
    readonly reason: string,
    readonly pausesUntil: Date | null,
    readonly occurredAt: Date,
  ) {}
}

/** The platform admin hid something illegal at once: for the team (D26). */
export class HiddenByAdmin implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly reportId: string,
    readonly postTitle: string | null,
    readonly reason: string,
    readonly occurredAt: Date,
  ) {}
}

/** For the moderators, except the one who took the measure. */
export class ObjectionMade implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly reportId: string,
    readonly measureId: string,
    readonly firstModeratorId: string | null,
    readonly occurredAt: Date,
  ) {}
}

/** For the poster. */
export class ObjectionDecided implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly measureId: string,
    readonly posterId: string,
    readonly outcome: Outcome,
    readonly answer: string,
    readonly occurredAt: Date,
  ) {}
}
