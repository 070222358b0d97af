import type { DomainEvent } from '../../platform/events/domain-events.js';

/** A mail went out, was given up, or stayed in because its words were no longer true. */
export class MailEnded implements DomainEvent {
  constructor(
    readonly occasion: string,
    readonly how: 'sent' | 'given-up' | 'lapsed',
    readonly occurredAt: Date,
  ) {}
}
