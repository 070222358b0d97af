import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { SessionFacts } from '../sessions/session-events.js';
import type { Reply } from '../sessions/session-invitee.entity.js';

export interface WrittenReminder {
  readonly reminderId: string;
  readonly personId: string;
  readonly reply: Reply;
}

/** A moment came: these guests are reminded. */
export class GuestsReminded implements DomainEvent {
  constructor(
    readonly session: SessionFacts,
    readonly reminders: readonly WrittenReminder[],
    readonly words: { readonly sentence: string | null; readonly until: Date },
    readonly occurredAt: Date,
  ) {}
}

/** What was not sent yet must stay in, or be written anew: of a session, of a guest, or of one guest of a session. */
export class RemindersHeldBack implements DomainEvent {
  constructor(
    readonly about: { readonly sessionId?: string; readonly personId?: string },
    readonly occurredAt: Date,
  ) {}
}
