import type { DomainEvent } from '../../platform/events/domain-events.js';

/** A note on the board of Vraag en aanbod. */
export interface NoticeFacts {
  readonly siteId: string;
  readonly noticeId: string;
  readonly title: string;
}

/** One of the two wrote to the other: for that other alone. */
export class NoticeMessageSent implements DomainEvent {
  constructor(
    readonly notice: NoticeFacts,
    readonly replyId: string,
    readonly messageId: string,
    readonly toPersonId: string,
    /** "Riet K.", as on the site. */
    readonly fromName: string,
    readonly text: string,
    readonly occurredAt: Date,
  ) {}
}

/** In a few days it leaves the board: for its poster. */
export class NoticeExpiring implements DomainEvent {
  constructor(
    readonly notice: NoticeFacts,
    readonly posterId: string,
    readonly expiresAt: Date,
    readonly occurredAt: Date,
  ) {}
}

/** A matchmaker found another note that may fit: for the poster of the first. */
export class NoticeSuggested implements DomainEvent {
  constructor(
    readonly notice: NoticeFacts,
    readonly other: NoticeFacts,
    readonly posterId: string,
    readonly matchmakerId: string,
    readonly occurredAt: Date,
  ) {}
}
