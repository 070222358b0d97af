import { MirrorNeedsThree, MirrorWasShown, TooFewToHoldAMirror } from './mirror.errors.js';

/** From so many answers on nobody can tell who gave which (D15). */
export const LEAST_ANSWERS = 3;

/** There must be enough residents to hide among (D15). */
export function assertMayAsk(residents: number): void {
  if (residents < LEAST_ANSWERS) throw new TooFewToHoldAMirror();
}

/** Below three answers nothing is shown but how many there are (D15). */
export function assertMayShow(answers: number): void {
  if (answers < LEAST_ANSWERS) throw new MirrorNeedsThree(answers);
}

/** A mirror that was looked into stands still: one more answer would show what that one said (D15). */
export function assertStillOpen({ shownAt }: { readonly shownAt: Date | null }): void {
  if (shownAt !== null) throw new MirrorWasShown();
}

/** "2 van de 3": never more than is needed, so that later answers cannot be counted. */
export const countInWords = (answers: number): string => `${String(Math.min(answers, LEAST_ANSWERS))} van de ${String(LEAST_ANSWERS)}`;
