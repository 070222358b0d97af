import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EnrolmentEnded } from '../../cohorts/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { CallListEntry } from './call-list-entry.entity.js';

/** The number was noted for this group alone: who stops is on its phone list no longer. */
@Injectable()
export class ForgetWhoLeft implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(EnrolmentEnded, async ({ cohortId, personId }, { manager }) => {
      await manager.delete(CallListEntry, { cohortId, personId });
    });
  }
}
