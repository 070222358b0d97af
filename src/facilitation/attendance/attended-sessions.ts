import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Learner } from '../../cohorts/index.js';
import { DoorSessions } from './door-sessions.js';
import { HeldSessionQueries } from './held-session.queries.js';
import type { SessionKind } from './session-kinds.js';

export type Attending = Pick<Learner, 'personId' | 'cohortId'>;

interface Held {
  readonly kind: SessionKind;
  readonly day: string;
  /** Why it was not joint though it was planned so (D10); null when it was, and for what is never joint. */
  readonly whyNotJoint: string | null;
}

/** A session at which somebody was. */
export interface AttendedSession extends Held {
  readonly netMinutes: number;
}

/** A session of which it is known who was there. */
export interface RecordedAttendance extends Held {
  /** By person. */
  readonly netMinutes: ReadonlyMap<string, number>;
}

/** Who attended what in a group. The door goes before the hand, also where it says that somebody was not there (ADR 35). */
@Injectable()
export class AttendedSessions {
  constructor(
    private readonly door: DoorSessions,
    private readonly byHand: HeldSessionQueries,
  ) {}

  /** The oldest first. */
  async of({ personId, cohortId }: Attending, manager: EntityManager): Promise<readonly AttendedSession[]> {
    return (await this.inGroup(cohortId, manager))(personId);
  }

  /** Of everybody in a group at once: it asks the database as often as for one. */
  async inGroup(cohortId: string, manager: EntityManager): Promise<(personId: string) => readonly AttendedSession[]> {
    const atTheDoor = await this.door.recordedIn(cohortId, manager);
    const settled = new Set(atTheDoor.map(keyOf));
    const byHand = (await this.byHand.recordedIn(cohortId, manager)).filter((session) => !settled.has(keyOf(session)));
    const sessions = [...atTheDoor, ...byHand].sort((one, other) => one.day.localeCompare(other.day));
    return (personId) => eachOnce(sessions.flatMap((session) => attendedBy(personId, session)));
  }
}

function attendedBy(personId: string, { netMinutes, ...session }: RecordedAttendance): readonly AttendedSession[] {
  const own = netMinutes.get(personId);
  return own === undefined ? [] : [{ ...session, netMinutes: own }];
}

/** One session of a group: never twice on a day. */
const keyOf = ({ kind, day }: Held): string => `${kind} ${day}`;

const eachOnce = (sessions: readonly AttendedSession[]): readonly AttendedSession[] =>
  sessions.filter((session, index) => sessions.findIndex((each) => keyOf(each) === keyOf(session)) === index);
