import type { DomainEvent } from '../../src/platform/events/domain-events.js';
import { DomainEvents } from '../../src/platform/events/domain-events.js';
import type { TestApp } from './app.js';

/** Every event of one type from now on. */
export function caught<E extends DomainEvent>(test: TestApp, type: abstract new (...facts: never[]) => E): E[] {
  const events: E[] = [];
  test.get(DomainEvents).on(type, (event) => {
    events.push(event);
    return Promise.resolve();
  });
  return events;
}
