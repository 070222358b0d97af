import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import type { CoachingChoice, CoachingMessage, CoachingMoment, CoachingRequest } from './coaching.entities.js';
import type { Side } from './coaching.policy.js';

/** How far a request is; it follows from its rows. */
export interface Standing {
  readonly isClosed: boolean;
  readonly appointment: Date | null;
  readonly offered: readonly Date[];
  /** Whose turn it is in the dialogue. */
  readonly waitsFor: Side;
  /** Who was asked guides the group no more. */
  readonly hasLostTrainer: boolean;
}

export function standingOf(
  { closedAt, askerId }: CoachingRequest,
  messages: readonly CoachingMessage[],
  moments: readonly CoachingMoment[],
  choice: CoachingChoice | null,
  hasLostTrainer: boolean,
): Standing {
  const lastBy = messages.at(-1)?.authorId ?? askerId;
  return {
    isClosed: closedAt !== null,
    appointment: moments.find(({ id }) => id === choice?.momentId)?.at ?? null,
    offered: moments.map(({ at }) => at),
    waitsFor: lastBy === askerId ? 'trainer' : 'asker',
    hasLostTrainer,
  };
}

export function statusOf(standing: Standing, side: Side, now: Date): { readonly tone: string; readonly label: string } {
  const { isClosed, appointment, offered, waitsFor, hasLostTrainer } = standing;
  if (isClosed) return { tone: 'done', label: 'Gesloten' };
  if (appointment) return { tone: 'done', label: `Afspraak: ${momentInWords(appointment, now)}` };
  if (hasLostTrainer) return { tone: 'wait', label: 'Je trainer is gestopt' };
  if (offered.some((at) => at > now)) return side === 'asker' ? { tone: 'now', label: 'Kies een moment' } : { tone: 'wait', label: 'Wacht op een keuze' };
  return waitsFor === side ? { tone: 'now', label: 'Wacht op jou' } : { tone: 'wait', label: 'Wacht op antwoord' };
}

export const momentInWords = (at: Date, now: Date): string => `${dayInWords(at, now)}, ${timeInWords(at)}`;
