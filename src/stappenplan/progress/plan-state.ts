import type { FeatureKey } from '../../buurtsites/index.js';
import type { PlanStep } from '../template/plan-template.js';

/**
 * klaar: done · nu: the one to do next · kan-straks: could be done now · wacht: something must come first ·
 * staat-stil: was done and has been reopened · overgeslagen: left for later · komt-eraan: its part of the site is not built yet.
 */
export type StepState = 'klaar' | 'nu' | 'kan-straks' | 'wacht' | 'staat-stil' | 'overgeslagen' | 'komt-eraan';

/** The facts a plan's states follow from. */
export interface PlanFacts {
  readonly done: ReadonlySet<string>;
  readonly reopened: ReadonlySet<string>;
  readonly skipped: ReadonlySet<string>;
  /** Does this build have that part of the site? */
  readonly exists: (feature: FeatureKey) => boolean;
}

/** The steps that must be done before this one, and are not (D5). What is not built yet or left for later holds nobody up. */
export function waitsFor(step: PlanStep, steps: ReadonlyMap<string, PlanStep>, facts: PlanFacts): readonly PlanStep[] {
  return step.after
    .flatMap((key) => steps.get(key) ?? [])
    .filter((needed) => !facts.done.has(needed.key) && !facts.skipped.has(needed.key) && (facts.exists(needed.activates) || !facts.exists(step.activates)));
}

/** The state of every step, in the order of the plan. Exactly one is `nu` as long as something can be done. */
export function statesOf(steps: readonly PlanStep[], facts: PlanFacts): ReadonlyMap<string, StepState> {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const states = new Map(steps.map((step) => [step.key, stateOf(step, byKey, facts)]));
  const next = steps.find((step) => states.get(step.key) === 'staat-stil') ?? steps.find((step) => states.get(step.key) === 'kan-straks');
  if (next && states.get(next.key) === 'kan-straks') states.set(next.key, 'nu');
  return states;
}

/** The step to do next: what stands still comes first, else the first that can be done. */
export function nextStep(steps: readonly PlanStep[], states: ReadonlyMap<string, StepState>): PlanStep | null {
  return steps.find((step) => states.get(step.key) === 'staat-stil') ?? steps.find((step) => states.get(step.key) === 'nu') ?? null;
}

function stateOf(step: PlanStep, steps: ReadonlyMap<string, PlanStep>, facts: PlanFacts): StepState {
  if (facts.done.has(step.key)) return 'klaar';
  if (facts.reopened.has(step.key)) return 'staat-stil';
  if (facts.skipped.has(step.key)) return 'overgeslagen';
  if (!facts.exists(step.activates)) return 'komt-eraan';
  return waitsFor(step, steps, facts).length > 0 ? 'wacht' : 'kan-straks';
}
