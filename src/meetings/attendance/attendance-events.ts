import type { DomainEvent } from '../../platform/events/domain-events.js';

/** Who was at a session was written down, put right, or turned out to be somebody else. */
export class AttendanceRecorded implements DomainEvent {
  constructor(
    readonly sessionId: string,
    readonly cohortId: string,
    readonly occurredAt: Date,
  ) {}
}
