import { instantAt } from '../../platform/clock/in-words.js';
import { plusDays } from '../sessions/day-words.js';

/** "21:30" on the same day, or on the next when that is earlier than the beginning. */
export function endAfter(day: string, startsAt: Date, time: string): Date {
  const sameDay = instantAt(day, time);
  return sameDay > startsAt ? sameDay : instantAt(plusDays(day, 1), time);
}

/** The reason is asked for once the mix turned out to lack something, and stays on the page then. */
export const asksForReason = ({ reden }: { readonly reden: { readonly error: string | null; readonly value: string } }): boolean =>
  reden.error !== null || reden.value !== '';
