import type { DomainEvent } from '../../platform/events/domain-events.js';

/** For the mail with the link that makes somebody keeper of this page. */
export class GroupOwnerInvited implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly groupId: string,
    readonly groupName: string,
    readonly email: string,
    /** In the clear, for the mail alone; we keep its hash. */
    readonly token: string,
    readonly expiresAt: Date,
    readonly occurredAt: Date,
  ) {}
}

/** Somebody wrote to a group through the site. It is kept nowhere but in the mail that leaves. */
export class GroupMessageSent implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly groupId: string,
    readonly groupName: string,
    /** The group's contact. */
    readonly to: string,
    readonly fromName: string,
    /** Where the answer goes. */
    readonly replyTo: string,
    readonly text: string,
    readonly occurredAt: Date,
  ) {}
}

/** A neighbour or a professional proposes a page: for the buurtverbinders. */
export class GroupProposed implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly groupId: string,
    readonly groupName: string,
    readonly personId: string,
    readonly occurredAt: Date,
  ) {}
}
