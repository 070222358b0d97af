import type { WantedSession } from '../planner/problem.js';
import type { Session } from '../sessions/session.entity.js';
import { PARTS_OF_TRAINING } from '../sessions/session-kinds.js';
import { minutesFor } from '../sessions/session-programme.js';
import type { TrainingPart } from './training-parts.js';

const MINUTE = 60_000;

/** A session of the group as it stands, with who guides it. */
export type OwnSession = Pick<Session, 'id' | 'kind' | 'startsAt' | 'endsAt' | 'venueId' | 'isLocked'> & { readonly trainerIds: readonly string[] };

interface Around {
  readonly now: Date;
  readonly mayMove: boolean;
}

/**
 * The dagdelen in order, as far as they are still to come: when a later one has been, one that never stood was done
 * otherwise. Of a dagdeel that was done twice the last counts.
 */
export function wantedSessions(parts: readonly TrainingPart[], own: readonly OwnSession[], { now, mayMove }: Around): readonly WantedSession[] {
  const known = PARTS_OF_TRAINING.filter((kind) => [...parts, ...own].some((each) => each.kind === kind));
  const wanted = (known.length > 0 ? known : PARTS_OF_TRAINING).map((kind): WantedSession => {
    const part = parts.find((each) => each.kind === kind);
    const stands = own
      .filter((session) => session.kind === kind)
      .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
      .at(-1);
    const isFixed = stands !== undefined && (stands.isLocked || stands.startsAt <= now || !mayMove);
    return {
      kind,
      minutes: stands ? (stands.endsAt.getTime() - stands.startsAt.getTime()) / MINUTE : minutesFor(part?.blocks ?? []),
      asksForMix: part?.isJoint ?? false,
      standing: stands
        ? { sessionId: stands.id, startsAt: stands.startsAt, endsAt: stands.endsAt, roomId: stands.venueId, trainerIds: stands.trainerIds, isFixed }
        : null,
    };
  });
  const last = wanted.findLastIndex(({ standing }) => standing !== null && standing.startsAt <= now);
  return wanted.filter(({ standing }, index) => standing !== null || index > last);
}
