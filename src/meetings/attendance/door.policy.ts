import type { Session } from '../sessions/session.entity.js';
import { SessionIsCancelled } from '../sessions/session.errors.js';
import { DoorIsClosed } from './attendance.errors.js';

/** People come before it begins. */
const EARLY = 30 * 60_000;

type When = Pick<Session, 'startsAt' | 'endsAt' | 'cancelledAt'>;

export const opensAt = ({ startsAt }: Pick<Session, 'startsAt'>): Date => new Date(startsAt.getTime() - EARLY);

/** The trainer writes from half an hour before it begins, and puts right for as long as it is needed (D11). */
export const isDoorOpen = (session: When, now: Date): boolean => session.cancelledAt === null && opensAt(session) <= now;

/** With the code on the wall only while the session is there: from half an hour before until it ends (E12). */
export const isCheckInOpen = (session: When, now: Date): boolean => isDoorOpen(session, now) && now < session.endsAt;

/** @throws SessionIsCancelled or DoorIsClosed */
export function assertDoorIsOpen(session: When, now: Date): void {
  if (session.cancelledAt) throw new SessionIsCancelled('attendance of a session that is cancelled');
  if (!isDoorOpen(session, now)) throw new DoorIsClosed(opensAt(session), now);
}
