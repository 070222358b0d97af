/** What a group did on its steps lately; counts of a group, never of a person (D15, D16, D29). */
export interface GroupActs {
  readonly residentActs: number;
  readonly professionalActs: number;
  /** How many people there are to act, now. */
  readonly residents: number;
  readonly professionals: number;
  /** Of each open question to professionals on which nobody acted since: how many days it waits. */
  readonly unansweredDays: readonly number[];
}

/** The thresholds, as the page explains them. */
export const WEEKS = 8;
export const LEAST_ACTS = 20;
export const LEAST_RESIDENTS = 3;
/** Below this a share of professionals is about somebody: then no figure, only residents' part in words (D15 uses three as well). */
export const LEAST_PROFESSIONALS = 3;
export const TAKES_OVER_BELOW = 50;
export const LETS_GO_AFTER_DAYS = 7;

export type Band = 'bijna-alles' | 'het-meeste' | 'de-helft-of-meer' | 'minder-dan-de-helft';

export type Shares =
  /** Not enough to say anything about a group. */
  | { readonly kind: 'too-little' }
  /** With so few professionals that a figure would be about one of them. */
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'figure'; readonly residents: number; readonly professionals: number };

export function sharesOf(acts: GroupActs): Shares {
  if (!isEnough(acts)) return { kind: 'too-little' };
  const residents = residentShare(acts);
  if (acts.professionals < LEAST_PROFESSIONALS) return { kind: 'band', band: bandOf(residents) };
  return { kind: 'figure', residents, professionals: 100 - residents };
}

/** Professionals together did more than half: residents should be asked, not helped out of the way (F27). */
export const takesOver = (acts: GroupActs): boolean => isEnough(acts) && acts.residentActs * 100 < TAKES_OVER_BELOW * total(acts);

/** A question of residents that nobody took up for a week: letting go is not the same as leaving alone (D6). */
export const letsGo = ({ unansweredDays }: GroupActs): boolean => unansweredDays.some((days) => days >= LETS_GO_AFTER_DAYS);

const total = ({ residentActs, professionalActs }: GroupActs): number => residentActs + professionalActs;

const isEnough = (acts: GroupActs): boolean => total(acts) >= LEAST_ACTS && acts.residents >= LEAST_RESIDENTS && acts.professionals > 0;

/** Rounded down: 49,6 is not half, and the page never says so beside a warning that says less. */
const residentShare = (acts: GroupActs): number => Math.floor((acts.residentActs * 100) / total(acts));

function bandOf(residents: number): Band {
  if (residents >= 90) return 'bijna-alles';
  if (residents >= 70) return 'het-meeste';
  return residents >= TAKES_OVER_BELOW ? 'de-helft-of-meer' : 'minder-dan-de-helft';
}
