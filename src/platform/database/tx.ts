import type { EntityManager } from 'typeorm';
import type { DomainEvent, DomainEvents } from '../events/domain-events.js';

/** Proof that we are inside a transaction: whoever writes, asks for one. */
export class Tx {
  constructor(
    readonly manager: EntityManager,
    private readonly events: DomainEvents,
    private readonly afterwards: (() => void)[],
  ) {}

  /** Tell the other contexts, now, inside this same transaction. */
  publish(event: DomainEvent): Promise<void> {
    return this.events.publish(event, this);
  }

  /** Once the commit is certain; not durable, so only for what may be missed (a cache, a nudge to the mail relay). */
  afterCommit(act: () => void): void {
    this.afterwards.push(act);
  }
}
