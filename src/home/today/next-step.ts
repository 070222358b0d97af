/** The one thing a team can do now (C7). */
export interface NextStep {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly purpose: string;
  readonly href: string;
  readonly featureTitle: string;
  readonly featureKey: string;
  readonly tasks: readonly { readonly text: string; readonly note: string | null; readonly isDone: boolean }[];
  /** How a professional can help on the way; null when nothing is asked. */
  readonly contribution: string | null;
  /** When the step before it was completed, or the plan began. */
  readonly sinceAt: Date | null;
}

/** Where `/vandaag` finds the next step of a neighbourhood. */
export abstract class NextStepSource {
  /** null: nothing left to do, or no plan yet. */
  abstract nextFor(siteId: string): Promise<NextStep | null>;
}
