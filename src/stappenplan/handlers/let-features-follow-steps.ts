import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FeatureActivationService, type FeatureChange } from '../../buurtsites/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { StepCompleted, StepCompletionWithdrawn, StepReopened } from '../events/step-events.js';

/** The promise of the product (D19): a completed step puts its part of the site on; nothing else does. */
@Injectable()
export class LetFeaturesFollowSteps implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly features: FeatureActivationService,
  ) {}

  onModuleInit(): void {
    this.events.on(StepCompleted, (event, tx) => this.features.activate(tx, changeBy(event)));
    this.events.on(StepReopened, (event, tx) => this.features.pause(tx, changeBy(event)));
    this.events.on(StepCompletionWithdrawn, (event, tx) =>
      event.stoodStillBefore ? this.features.pause(tx, changeBy(event)) : this.features.withdraw(tx, changeBy(event)),
    );
  }
}

const changeBy = (event: StepCompleted | StepCompletionWithdrawn | StepReopened): FeatureChange => ({
  siteId: event.siteId,
  key: event.step.activates,
  personId: event.personId,
  at: event.occurredAt,
});
