import type { DomainEvent } from '../../platform/events/domain-events.js';

/** A trainer shared a note with the person it is about. */
export class NoteShared implements DomainEvent {
  readonly occurredAt: Date;

  constructor(
    readonly facts: { readonly noteId: string; readonly siteId: string; readonly aboutId: string; readonly authorId: string; readonly occurredAt: Date },
  ) {
    this.occurredAt = facts.occurredAt;
  }
}
