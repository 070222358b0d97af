import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

/** A fact of the past: ids and facts only, no entities, no requests. */
export interface DomainEvent {
  readonly occurredAt: Date;
}

type EventType<E extends DomainEvent> = abstract new (...facts: never[]) => E;
type Handler<E extends DomainEvent> = (event: E, tx: Tx) => Promise<void>;

/**
 * Handlers run inside the publisher's transaction, in the order they were registered, awaited: one that fails
 * undoes everything. So a handler only writes rows; what is slow or leaves the building becomes an outbox row.
 */
@Injectable()
export class DomainEvents {
  private readonly handlers = new Map<unknown, Handler<never>[]>();

  on<E extends DomainEvent>(type: EventType<E>, handler: Handler<E>): void {
    this.handlers.set(type, [...(this.handlers.get(type) ?? []), handler]);
  }

  async publish(event: DomainEvent, tx: Tx): Promise<void> {
    for (const handler of this.handlers.get(event.constructor) ?? []) await handler(event as never, tx);
  }
}
