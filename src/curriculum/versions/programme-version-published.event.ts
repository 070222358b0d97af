import type { DomainEvent } from '../../platform/events/domain-events.js';

/** From now on new groups learn from this version. */
export class ProgrammeVersionPublished implements DomainEvent {
  constructor(
    readonly versionId: string,
    readonly programmeKey: string,
    readonly number: number,
    /** null: the seeds. */
    readonly madeById: string | null,
    readonly occurredAt: Date,
  ) {}
}
