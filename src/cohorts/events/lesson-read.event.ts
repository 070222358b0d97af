import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Somebody says, for the first time, that they read a lesson (A6). */
export class LessonRead implements DomainEvent {
  constructor(
    readonly cohortId: string,
    readonly personId: string,
    readonly lessonKey: string,
    readonly occurredAt: Date,
  ) {}
}
