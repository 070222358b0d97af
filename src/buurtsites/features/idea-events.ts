import type { DomainEvent } from '../../platform/events/domain-events.js';

export interface IdeaFacts {
  readonly siteId: string;
  readonly ideaId: string;
  readonly title: string;
}

/** Somebody takes part in an idea: for who thought of it. */
export class IdeaJoined implements DomainEvent {
  constructor(
    readonly idea: IdeaFacts,
    readonly posterId: string,
    readonly joinerId: string,
    readonly occurredAt: Date,
  ) {}
}

/** An idea goes on in another: for who thought of it. */
export class IdeaMerged implements DomainEvent {
  constructor(
    readonly idea: IdeaFacts,
    readonly into: IdeaFacts,
    readonly posterId: string,
    readonly occurredAt: Date,
  ) {}
}

/** The team tells what came of an idea: for who thought of it and who stood behind it. */
export class IdeaOutcomeTold implements DomainEvent {
  constructor(
    readonly idea: IdeaFacts,
    /** "Het is gelukt" */
    readonly state: string,
    readonly words: string,
    readonly personIds: readonly string[],
    readonly occurredAt: Date,
  ) {}
}
