import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type AttendanceFacts, AttendanceQueries, isThere, type Session, SessionQueries, whyNotJoint } from '../../meetings/index.js';
import type { RecordedAttendance } from './attended-sessions.js';
import { isPlannedJoint, SESSION_KINDS, type SessionKind } from './session-kinds.js';

/** A session of a kind that counts for the module, with who was there. */
export interface DoorSession {
  readonly session: Session & { readonly kind: SessionKind };
  /** null: nobody wrote it down yet. */
  readonly facts: AttendanceFacts | null;
}

/** What was written down at the door. */
@Injectable()
export class DoorSessions {
  constructor(
    private readonly sessions: SessionQueries,
    private readonly attendance: AttendanceQueries,
  ) {}

  /** In order; those that were cancelled are none. */
  async ofCohort(cohortId: string, manager?: EntityManager): Promise<readonly DoorSession[]> {
    const sessions = (await this.sessions.ofCohorts([cohortId], manager)).filter(isCounted);
    const facts = await this.attendance.factsOf(
      sessions.map(({ id }) => id),
      manager,
    );
    return sessions.map((session) => ({ session, facts: facts.get(session.id) ?? null }));
  }

  async recordedIn(cohortId: string, manager: EntityManager): Promise<readonly RecordedAttendance[]> {
    return (await this.ofCohort(cohortId, manager)).flatMap(({ session: { kind, day }, facts }) => {
      if (!facts) return [];
      const present = facts.guests.filter(({ personId, state }) => personId !== null && isThere(state));
      return [
        {
          kind,
          day,
          whyNotJoint: isPlannedJoint(kind) ? whyNotJoint(facts.present) : null,
          netMinutes: new Map(present.map(({ personId, netMinutes }) => [personId ?? '', netMinutes])),
        },
      ];
    });
  }
}

const isCounted = (session: Session): session is DoorSession['session'] => session.cancelledAt === null && SESSION_KINDS.some((kind) => kind === session.kind);
