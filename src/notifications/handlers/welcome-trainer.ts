import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TrainerAppointed } from '../../buurtsites/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Outbox } from '../outbox/outbox.js';

@Injectable()
export class WelcomeTrainer implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.events.on(TrainerAppointed, ({ personId, email, firstName, organisationName, occurredAt }, tx) =>
      this.outbox.queue(tx, {
        occasion: `trainer:${personId}:${String(occurredAt.getTime())}`,
        view: 'trainer-appointed',
        to: { email, personId },
        model: { firstName, organisationName },
      }),
    );
  }
}
