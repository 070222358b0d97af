import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Somebody wanted a photo gone, and it is hidden: for the buurtverbinders to judge (D31). */
export class PhotoTakenDown implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly takeDownId: string,
    readonly occurredAt: Date,
  ) {}
}

/** For who asked and left this address: what came of it. */
export class PhotoTakeDownAnswered implements DomainEvent {
  constructor(
    readonly siteId: string,
    /** Of the one who hears this; another may have asked for the same photo. */
    readonly voiceId: string,
    readonly email: string,
    /** Why it was put back; null: it is gone for good. */
    readonly reason: string | null,
    readonly occurredAt: Date,
  ) {}
}

/** A photo is about to be gone for good, by itself or with what it stood on. */
export class PhotoRemoved implements DomainEvent {
  constructor(
    readonly photoId: string,
    readonly occurredAt: Date,
  ) {}
}
