import type { CoachingRequest } from './coaching.entities.js';

export type Side = 'asker' | 'trainer';

/**
 * A request is of who asked and of the trainer who was asked (D16): not of a co-trainer, a stand-in, a colleague, the
 * client or the platform admin. A trainer who handed the group over has no more part in it; the asker always has.
 */
export function sideOf({ askerId, trainerId }: Pick<CoachingRequest, 'askerId' | 'trainerId'>, personId: string, guidesTheGroup: boolean): Side | null {
  if (personId === askerId) return 'asker';
  return personId === trainerId && guidesTheGroup ? 'trainer' : null;
}

/** Trainers offer, and who asks picks: the one who needs it has the last word. */
export const mayOffer = (side: Side): boolean => side === 'trainer';
export const mayChoose = (side: Side): boolean => side === 'asker';

/** To a trainer who no longer guides the group nothing goes: who asked can only call off, close, and ask anew (D16). */
export const mayGoOn = ({ hasLostTrainer }: { readonly hasLostTrainer: boolean }): boolean => !hasLostTrainer;
