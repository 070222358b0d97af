import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { countRoles, isJoint, type RoleCount } from '../sessions/joint.policy.js';
import { AttendanceRecord } from './attendance-record.entity.js';
import { isThere } from './attendance-states.js';
import { WalkIn } from './walk-in.entity.js';

/** What the last records say of a guest. Who walked in without an account has no person. */
export type Attended = Pick<AttendanceRecord, 'role' | 'state' | 'netMinutes'> & { readonly personId: string | null };

/** Of a session of which it was written down who was there. */
export interface AttendanceFacts {
  readonly guests: readonly Attended[];
  readonly present: RoleCount;
  /** Beside `plannedJoint` a fact of its own (D10). */
  readonly wasJoint: boolean;
}

@Injectable()
export class AttendanceQueries {
  constructor(private readonly reader: DataSource) {}

  /** The oldest first. */
  recordsOf(sessionIds: readonly string[], manager: EntityManager = this.reader.manager): Promise<AttendanceRecord[]> {
    return manager.find(AttendanceRecord, { where: { sessionId: In([...sessionIds]) }, order: { writtenAt: 'ASC', number: 'ASC', id: 'ASC' } });
  }

  walkInsOf(sessionIds: readonly string[], manager: EntityManager = this.reader.manager): Promise<WalkIn[]> {
    return manager.find(WalkIn, { where: { sessionId: In([...sessionIds]) }, order: { addedAt: 'ASC', id: 'ASC' } });
  }

  /** Of those sessions where anything was written down. */
  async factsOf(sessionIds: readonly string[], manager: EntityManager = this.reader.manager): Promise<ReadonlyMap<string, AttendanceFacts>> {
    const records = await this.recordsOf(sessionIds, manager);
    const walkIns = new Map((await this.walkInsOf(sessionIds, manager)).map((walkIn) => [walkIn.id, walkIn.personId]));
    const facts = new Map<string, AttendanceFacts>();
    for (const id of new Set(records.map(({ sessionId }) => sessionId)))
      facts.set(
        id,
        factsIn(
          records.filter(({ sessionId }) => sessionId === id),
          walkIns,
        ),
      );
    return facts;
  }
}

function factsIn(records: readonly AttendanceRecord[], walkIns: ReadonlyMap<string, string | null>): AttendanceFacts {
  const latest = new Map<string, AttendanceRecord>();
  for (const record of records) {
    const key = guestKey(record);
    if (record.number > (latest.get(key)?.number ?? 0)) latest.set(key, record);
  }
  const guests = [...latest.values()].map(({ personId, walkInId, role, state, netMinutes }) => ({
    personId: personId ?? walkIns.get(walkInId ?? '') ?? null,
    role,
    state,
    netMinutes,
  }));
  const present = countRoles(guests.filter(({ state }) => isThere(state)));
  return { guests, present, wasJoint: isJoint(present) };
}

/** Whom a record is of: an invitee by person, who walked in by that. */
export const guestKey = ({ personId, walkInId }: Pick<AttendanceRecord, 'personId' | 'walkInId'>): string => personId ?? walkInId ?? '';
