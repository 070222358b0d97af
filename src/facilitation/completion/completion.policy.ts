import type { JointSession } from '../attendance/session-kinds.js';
import { type Moment, MOMENTS } from '../placements/placement.entity.js';
import { RulesAreStillMet } from './completion.errors.js';

/** What one professional did; nothing of what residents did is among it (D14). */
export interface CompletionFacts {
  readonly lessons: { readonly read: number; readonly total: number };
  readonly moments: readonly Moment[];
  readonly intervisions: number;
  /** Attended, and joint when it was held (D10). */
  readonly joint: readonly JointSession[];
  /** Only the accreditation of the group asks for it (D13). */
  readonly check: 'niet-gevraagd' | 'gehaald' | 'nog-niet';
}

export const LEAST_INTERVISIONS = 2;
export const LEAST_JOINT = 3;

/** The rules of the module, in the order of the page. */
export const RULES = ['lessen', 'plekken', 'intervisie', 'samen', 'toets'] as const;
export type Rule = (typeof RULES)[number];

const IS_MET: Readonly<Record<Rule, (facts: CompletionFacts) => boolean>> = {
  lessen: ({ lessons }) => lessons.total > 0 && lessons.read === lessons.total,
  plekken: ({ moments }) => MOMENTS.every((moment) => moments.includes(moment)),
  intervisie: ({ intervisions }) => intervisions >= LEAST_INTERVISIONS,
  samen: ({ joint }) => new Set(joint).size >= LEAST_JOINT,
  toets: ({ check }) => check !== 'nog-niet',
};

/** Without an accreditation that asks for it there is no check to speak of (D13). */
export const rulesFor = ({ check }: CompletionFacts): readonly Rule[] => RULES.filter((rule) => rule !== 'toets' || check !== 'niet-gevraagd');

export const isMet = (rule: Rule, facts: CompletionFacts): boolean => IS_MET[rule](facts);

/** Complete is what the professional did, at whatever pace the residents go (D14). */
export const isComplete = (facts: CompletionFacts): boolean => rulesFor(facts).every((rule) => isMet(rule, facts));

/** Only a completion that rested on a mistake is taken back: who did everything keeps it (D14). */
export function assertMayWithdraw(facts: CompletionFacts): void {
  if (isComplete(facts)) throw new RulesAreStillMet();
}
