import type { Reply } from '../sessions/session-invitee.entity.js';
import { localDay } from '../../platform/clock/in-words.js';
import type { PlannedMoment } from './reminder-moments.policy.js';

/** A guest as reminders see them. */
export interface RemindedGuest {
  readonly personId: string;
  readonly reply: Reply;
  readonly repliedAt: Date | null;
  readonly isWaiting: boolean;
  readonly takesPart: boolean;
  readonly refuses: boolean;
  /** When the last letter about the session was written to them. */
  readonly toldAt: Date | null;
  /** The moments that a trainer held back for them. */
  readonly stopped: ReadonlySet<number>;
}

/** Why somebody is not reminded at a moment. */
export type Silence = 'left' | 'declined' | 'waits' | 'refuses' | 'stopped' | 'knows';

/**
 * Reminders are for who comes or has not said (D17). Who got a letter on the day itself or later, or answered after
 * the moment, knows it already: nobody gets an invitation and a reminder at once.
 */
export function silenceOf(guest: RemindedGuest, { daysBefore, dueAt }: Pick<PlannedMoment, 'daysBefore' | 'dueAt'>): Silence | null {
  if (!guest.takesPart) return 'left';
  if (guest.reply === 'declined') return 'declined';
  if (guest.isWaiting) return 'waits';
  if (guest.refuses) return 'refuses';
  if (guest.stopped.has(daysBefore)) return 'stopped';
  const wasTold = guest.toldAt !== null && localDay(guest.toldAt) >= localDay(dueAt);
  const saidSo = guest.repliedAt !== null && guest.repliedAt > dueAt;
  return wasTold || saidSo ? 'knows' : null;
}
