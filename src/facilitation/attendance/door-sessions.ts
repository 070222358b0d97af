import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type AttendanceFacts, AttendanceQueries, AttendanceRecorded, isThere, type Session, SessionQueries } from '../../meetings/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { ModuleCompletions } from '../completion/module-completions.js';
import { type AttendedSession, AttendedSessions, type Attending, type FirstSource } from './attended-sessions.js';
import { whyNotJoint } from './joint-words.js';
import { isPlannedJoint, SESSION_KINDS, type SessionKind } from './session-kinds.js';

/** A session of a kind that counts for the module, with who was there. */
export interface DoorSession {
  readonly session: Session & { readonly kind: SessionKind };
  /** null: nobody wrote it down yet. */
  readonly facts: AttendanceFacts | null;
}

/** What was written down at the door: it goes before what a trainer wrote down by hand of the same session. */
@Injectable()
export class DoorSessions implements FirstSource, OnModuleInit {
  constructor(
    private readonly sessions: SessionQueries,
    private readonly attendance: AttendanceQueries,
    private readonly attended: AttendedSessions,
    private readonly completions: ModuleCompletions,
    private readonly events: DomainEvents,
  ) {}

  onModuleInit(): void {
    this.attended.addFirst(this);
    this.events.on(AttendanceRecorded, ({ cohortId }, tx) => this.completions.settleAll(tx, cohortId));
  }

  /** In order; those that were cancelled are none. */
  async ofCohort(cohortId: string, manager?: EntityManager): Promise<readonly DoorSession[]> {
    const sessions = (await this.sessions.ofCohorts([cohortId], manager)).filter(isCounted);
    const facts = await this.attendance.factsOf(
      sessions.map(({ id }) => id),
      manager,
    );
    return sessions.map((session) => ({ session, facts: facts.get(session.id) ?? null }));
  }

  async recordedOf(cohortId: string, manager: EntityManager): Promise<readonly DoorSession['session'][]> {
    return (await this.ofCohort(cohortId, manager)).filter(({ facts }) => facts !== null).map(({ session }) => session);
  }

  async attendedBy({ personId, cohortId }: Attending, manager: EntityManager): Promise<readonly AttendedSession[]> {
    return (await this.ofCohort(cohortId, manager)).flatMap(({ session: { kind, day }, facts }) => {
      const own = facts?.guests.find((guest) => guest.personId === personId && isThere(guest.state));
      if (!facts || !own) return [];
      return [{ kind, day, netMinutes: own.netMinutes, whyNotJoint: isPlannedJoint(kind) ? whyNotJoint(facts.present) : null }];
    });
  }
}

const isCounted = (session: Session): session is DoorSession['session'] => session.cancelledAt === null && SESSION_KINDS.some((kind) => kind === session.kind);
