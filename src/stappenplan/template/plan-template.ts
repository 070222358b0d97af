import type { FeatureKey } from '../../buurtsites/index.js';

/** One version of the stappenplan, as written in `seeds/stappenplan`. It never changes once made (D18). */
export interface PlanTemplate extends PlanContent {
  readonly versionId: string;
  readonly number: number;
  readonly stepByKey: ReadonlyMap<string, PlanStep>;
}

/** What a version holds, and what is kept of it in the database. */
export interface PlanContent {
  readonly phases: readonly PlanPhase[];
  /** In the order of the plan. */
  readonly steps: readonly PlanStep[];
}

export interface PlanPhase {
  readonly key: string;
  readonly title: string;
  readonly intro: string;
  readonly stepKeys: readonly string[];
}

export interface PlanStep {
  readonly key: string;
  /** 1 to 22: the house number on the plan. */
  readonly number: number;
  readonly phaseKey: string;
  readonly title: string;
  readonly purpose: string;
  readonly lead: string;
  /** What the professional may contribute; never blocking (D2). */
  readonly professional: string;
  /** The minimum evidence in words; residents attest it (D4). */
  readonly evidence: string;
  readonly found: readonly FoundEvidence[];
  readonly minutes: number;
  readonly moduleKey: string;
  /** ★: needed for the opening. */
  readonly core: boolean;
  /** ✋: a majority of the active buurtverbinders must agree (D4). */
  readonly agreement: boolean;
  /** Keys of the steps that come first (D5). */
  readonly after: readonly string[];
  readonly activates: FeatureKey;
  readonly tasks: readonly PlanTask[];
  readonly bodyHtml: string;
}

export interface PlanTask {
  readonly key: string;
  readonly title: string;
  readonly hint: string | null;
}

/** Evidence the system counts itself, e.g. activities in the agenda. */
export interface FoundEvidence {
  readonly count: string;
  readonly feature: FeatureKey;
  readonly min: number;
  readonly label: string;
  /** Without it the step cannot be completed, because its feature would be empty or unsafe. */
  readonly required: boolean;
}
