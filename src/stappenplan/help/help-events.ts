import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { StepHelpRequest } from './help.entities.js';
import type { OfferState } from './help-offer.states.js';

interface AboutStep {
  readonly siteId: string;
  readonly step: { readonly key: string; readonly number: number; readonly title: string };
  readonly personId: string;
  readonly occurredAt: Date;
}

/** Residents asked for help with a step (D6). */
export class HelpAsked implements DomainEvent {
  readonly occurredAt: Date;

  constructor(readonly facts: AboutStep & { readonly requestId: string; readonly asked: StepHelpRequest['asked']; readonly words: string }) {
    this.occurredAt = facts.occurredAt;
  }
}

/** Somebody offered help; nothing happens until a buurtverbinder answers (D3). */
export class HelpOffered implements DomainEvent {
  readonly occurredAt: Date;

  constructor(readonly facts: AboutStep & { readonly offerId: string; readonly words: string }) {
    this.occurredAt = facts.occurredAt;
  }
}

/** An offer was accepted, declined, done, thanked for, or taken back. */
export class HelpOfferMoved implements DomainEvent {
  readonly occurredAt: Date;

  constructor(
    readonly facts: AboutStep & { readonly offerId: string; readonly offeredById: string | null; readonly to: OfferState; readonly answer: string | null },
  ) {
    this.occurredAt = facts.occurredAt;
  }
}
