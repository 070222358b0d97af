import type { FeatureKey } from '../../buurtsites/index.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';

/** What happened to a step of a neighbourhood, and by whose hand. */
abstract class StepEvent implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly stepKey: string,
    readonly stepTitle: string,
    readonly featureKey: FeatureKey,
    readonly personId: string,
    readonly completionId: string,
    readonly occurredAt: Date,
  ) {}
}

export class StepCompleted extends StepEvent {}

/** Taken back within ten minutes: what waited to be told is not told. */
export class StepCompletionWithdrawn extends StepEvent {
  constructor(
    siteId: string,
    stepKey: string,
    stepTitle: string,
    featureKey: FeatureKey,
    personId: string,
    completionId: string,
    occurredAt: Date,
    /** Its feature had been on before, and rested; it rests again. */
    readonly stoodStillBefore: boolean,
  ) {
    super(siteId, stepKey, stepTitle, featureKey, personId, completionId, occurredAt);
  }
}

export class StepReopened extends StepEvent {}
