import type { DomainEvent } from '../../platform/events/domain-events.js';

interface About {
  readonly completionId: string;
  readonly cohortId: string;
  readonly siteId: string;
  readonly personId: string;
  readonly occurredAt: Date;
}

/** A professional did everything that "Op weg helpen" asks. */
export class ModuleCompleted implements DomainEvent {
  readonly occurredAt: Date;

  constructor(readonly facts: About) {
    this.occurredAt = facts.occurredAt;
  }
}

/** A completion rested on a mistake; a trainer took it back and said why. */
export class ModuleCompletionWithdrawn implements DomainEvent {
  readonly occurredAt: Date;

  constructor(readonly facts: About & { readonly withdrawnById: string; readonly reason: string }) {
    this.occurredAt = facts.occurredAt;
  }
}
