import { Injectable } from '@nestjs/common';
import type { PlanStep, PlanTemplate } from '../template/plan-template.js';
import { FactsQueries, type SiteFacts } from './facts.queries.js';
import { nextStep, statesOf, type StepState } from './plan-state.js';
import { SitePlans } from './site-plans.js';

/** Where a neighbourhood stands in its plan. */
export interface PlanOverview {
  readonly plan: PlanTemplate;
  readonly facts: SiteFacts;
  readonly states: ReadonlyMap<string, StepState>;
  /** What to do next; null when all that can be done is done. */
  readonly next: PlanStep | null;
}

@Injectable()
export class PlanOverviewQueries {
  constructor(
    private readonly plans: SitePlans,
    private readonly facts: FactsQueries,
  ) {}

  async of(siteId: string): Promise<PlanOverview> {
    const [plan, facts] = await Promise.all([this.plans.of(siteId), this.facts.of(siteId)]);
    const states = statesOf(plan.steps, facts);
    return { plan, facts, states, next: nextStep(plan.steps, states) };
  }
}

export const stateIn = (overview: PlanOverview, stepKey: string): StepState => overview.states.get(stepKey) ?? 'wacht';
