import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { PlanStep } from '../template/plan-template.js';

/** What others need to know of a step. */
export type StepInEvent = Pick<PlanStep, 'key' | 'number' | 'title' | 'activates'>;

/** What happened to a step of a neighbourhood, and by whose hand. */
abstract class StepEvent implements DomainEvent {
  constructor(
    readonly siteId: string,
    readonly step: StepInEvent,
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
    step: StepInEvent,
    personId: string,
    completionId: string,
    occurredAt: Date,
    /** Its feature had been on before, and rested; it rests again. */
    readonly stoodStillBefore: boolean,
  ) {
    super(siteId, step, personId, completionId, occurredAt);
  }
}

export class StepReopened extends StepEvent {
  constructor(
    siteId: string,
    step: StepInEvent,
    personId: string,
    completionId: string,
    occurredAt: Date,
    readonly reason: string,
  ) {
    super(siteId, step, personId, completionId, occurredAt);
  }
}
