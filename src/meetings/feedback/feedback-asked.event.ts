import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Who was there is asked how it was. Only here the tokens stand in the clear, for the mails. */
export class FeedbackAsked implements DomainEvent {
  constructor(
    readonly session: { readonly sessionId: string; readonly siteId: string; readonly title: string; readonly closesAt: Date },
    readonly asked: readonly { readonly personId: string; readonly token: string }[],
    readonly occurredAt: Date,
  ) {}
}
