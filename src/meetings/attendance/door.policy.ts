import type { Session } from '../sessions/session.entity.js';
import { SessionIsCancelled } from '../sessions/session.errors.js';
import { DoorIsClosed } from './attendance.errors.js';

const MINUTE = 60_000;
/** People come before it begins. */
const EARLY = 30 * MINUTE;
/** Coats and coffee: who says so within this has been there from the start. */
const AT_THE_START = 15;

type When = Pick<Session, 'startsAt' | 'endsAt' | 'cancelledAt'>;

export const opensAt = ({ startsAt }: Pick<Session, 'startsAt'>): Date => new Date(startsAt.getTime() - EARLY);

/** The trainer writes from half an hour before it begins, and puts right for as long as it is needed (D11). */
export const isDoorOpen = (session: When, now: Date): boolean => session.cancelledAt === null && opensAt(session) <= now;

/** With the code on the wall only while the session is there: from half an hour before until it ends (E12). */
export const isCheckInOpen = (session: When, now: Date): boolean => isDoorOpen(session, now) && now < session.endsAt;

/** How somebody is there who says so now: after the first quarter of an hour they came later, and their minutes follow (D12). */
export function arrivalOf({ startsAt }: Pick<Session, 'startsAt'>, now: Date): { readonly state: 'present' | 'late'; readonly minutes: number | null } {
  const minutes = Math.floor((now.getTime() - startsAt.getTime()) / MINUTE);
  return minutes <= AT_THE_START ? { state: 'present', minutes: null } : { state: 'late', minutes };
}

/** @throws SessionIsCancelled or DoorIsClosed */
export function assertDoorIsOpen(session: When, now: Date): void {
  if (session.cancelledAt) throw new SessionIsCancelled('attendance of a session that is cancelled');
  if (!isDoorOpen(session, now)) throw new DoorIsClosed(opensAt(session), now);
}
