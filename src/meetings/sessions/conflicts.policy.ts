import { overlaps, type Span } from './slots.js';

/** A session as the rules of time see it. */
export interface Planned extends Span {
  readonly id: string;
  /** null: online, or nobody said where. */
  readonly venueId: string | null;
  readonly personIds: readonly string[];
}

export type Conflict =
  | { readonly kind: 'room' | 'person'; readonly withId: string; readonly blocks: true }
  | { readonly kind: 'travel'; readonly withId: string; readonly blocks: false; readonly minutes: number };

/** Between two places people need at least this. */
export const TRAVEL_MINUTES = 30;
const MINUTE = 60_000;

/** What stands in the way of a session (E9): the same room or people at once blocks, too little time to travel warns, adjacent is fine. */
export function conflictsOf(session: Planned, others: readonly Planned[]): readonly Conflict[] {
  return others.filter(({ id }) => id !== session.id).flatMap((other) => [...atOnce(session, other), ...tooShort(session, other)]);
}

function atOnce(session: Planned, other: Planned): readonly Conflict[] {
  if (!overlaps(session, other)) return [];
  const room: Conflict[] = session.venueId !== null && session.venueId === other.venueId ? [{ kind: 'room', withId: other.id, blocks: true }] : [];
  return sharesPeople(session, other) ? [...room, { kind: 'person', withId: other.id, blocks: true }] : room;
}

function tooShort(session: Planned, other: Planned): readonly Conflict[] {
  if (overlaps(session, other) || session.venueId === other.venueId || !sharesPeople(session, other)) return [];
  const gap = session.startsAt >= other.endsAt ? session.startsAt.getTime() - other.endsAt.getTime() : other.startsAt.getTime() - session.endsAt.getTime();
  const minutes = gap / MINUTE;
  return minutes < TRAVEL_MINUTES ? [{ kind: 'travel', withId: other.id, blocks: false, minutes }] : [];
}

const sharesPeople = (one: Planned, other: Planned): boolean => one.personIds.some((personId) => other.personIds.includes(personId));
