import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { Agreement } from '../trainers/dto/add-trainer.dto.js';

interface Facts {
  readonly cohortId: string;
  readonly siteId: string;
  readonly personId: string;
  readonly askedById: string;
  readonly agreement: Agreement;
  /** Of a stand-in. */
  readonly lastDay: string | null;
}

/** Somebody trains a group from now on, or for a while (B3). */
export class TrainerJoined implements DomainEvent {
  constructor(
    readonly facts: Facts,
    readonly occurredAt: Date,
  ) {}
}
