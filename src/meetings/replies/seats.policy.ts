import type { TeamRole } from '../../cohorts/index.js';
import { LEAST_PROFESSIONALS, LEAST_RESIDENTS, type RoleCount } from '../sessions/joint.policy.js';
import type { SessionInvitee } from '../sessions/session-invitee.entity.js';

type Seat = Pick<SessionInvitee, 'reply' | 'waitingSince' | 'seatKeptUntil'>;

/** Said yes, and has a seat. */
export const comes = ({ reply, waitingSince }: Seat): boolean => reply === 'accepted' && waitingSince === null;

type Waiting = Pick<SessionInvitee, 'waitingSince' | 'seatKeptUntil'>;

export const waits = ({ waitingSince }: Pick<SessionInvitee, 'waitingSince'>): boolean => waitingSince !== null;

/** A seat came free and waits for their answer. */
export const hasSeatKept = (invitee: Waiting, now: Date): boolean => waits(invitee) && invitee.seatKeptUntil !== null && invitee.seatKeptUntil > now;

/** A seat was kept and they did not answer in time. */
export const letSeatPass = (invitee: Waiting, now: Date): boolean => waits(invitee) && invitee.seatKeptUntil !== null && invitee.seatKeptUntil <= now;

/** Seats that nobody has and that are kept for nobody; without a capacity there is always one. */
export function freeSeats(capacity: number | null, invitees: readonly Seat[], now: Date): number {
  if (capacity === null) return Number.POSITIVE_INFINITY;
  return capacity - invitees.filter((invitee) => comes(invitee) || hasSeatKept(invitee, now)).length;
}

/** Which role the mix needs next (D10): residents first, then a professional; null: either. */
export function neededRole({ residents, professionals }: RoleCount): TeamRole | null {
  if (residents < LEAST_RESIDENTS) return 'buurtverbinder';
  if (professionals < LEAST_PROFESSIONALS) return 'wijkprofessional';
  return residents <= professionals + 1 ? 'buurtverbinder' : null;
}

/**
 * Who is asked for a seat that came free (E8): of the needed role who waits longest, else who waits longest. Nobody is
 * asked twice for one yes: who let a seat pass says so again, or goes on waiting without a mail every other day.
 */
export function nextInLine<One extends Pick<SessionInvitee, 'role' | 'waitingSince' | 'seatKeptUntil' | 'id'>>(
  waiting: readonly One[],
  comers: RoleCount,
): One | null {
  const line = waiting
    .filter((one) => waits(one) && one.seatKeptUntil === null)
    .sort((one, other) => (one.waitingSince?.getTime() ?? 0) - (other.waitingSince?.getTime() ?? 0) || one.id.localeCompare(other.id));
  const needed = neededRole(comers);
  return line.find(({ role }) => role === needed) ?? line[0] ?? null;
}

/** The place of somebody among those of their own role who wait, from 1. */
export function placeInLine(
  invitee: Pick<SessionInvitee, 'id' | 'role' | 'waitingSince'>,
  all: readonly Pick<SessionInvitee, 'id' | 'role' | 'waitingSince'>[],
): number {
  const since = invitee.waitingSince?.getTime() ?? 0;
  return (
    1 +
    all.filter((other) => other.id !== invitee.id && other.role === invitee.role && other.waitingSince !== null && other.waitingSince.getTime() < since).length
  );
}
