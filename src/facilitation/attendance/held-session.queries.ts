import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { countRoles, whyNotJoint } from '../../meetings/index.js';
import { NoSuchSession } from '../facilitation.errors.js';
import type { RecordedAttendance } from './attended-sessions.js';
import { HeldSession, HeldSessionAttendee, HeldSessionRecord } from './held-session.entities.js';
import { isPlannedJoint } from './session-kinds.js';

export interface RecordedSession {
  readonly session: HeldSession;
  /** The newest first; that one counts (D11). */
  readonly records: readonly (HeldSessionRecord & { readonly attendees: readonly HeldSessionAttendee[] })[];
}
export type SessionRecord = RecordedSession['records'][number];

/** The sessions that trainers wrote down by hand. */
@Injectable()
export class HeldSessionQueries {
  constructor(private readonly reader: DataSource) {}

  /** The newest first. */
  async ofCohort(cohortId: string, manager: EntityManager = this.reader.manager): Promise<readonly RecordedSession[]> {
    return this.withRecords(await manager.find(HeldSession, { where: { cohortId }, order: { day: 'DESC', id: 'DESC' } }), manager);
  }

  /** @throws NoSuchSession */
  async one(cohortId: string, id: string): Promise<RecordedSession> {
    const { manager } = this.reader;
    const [found] = await this.withRecords(await manager.findBy(HeldSession, { id, cohortId }), manager);
    if (!found) throw new NoSuchSession('a session of another group, or none');
    return found;
  }

  async recordedIn(cohortId: string, manager: EntityManager): Promise<readonly RecordedAttendance[]> {
    return (await this.ofCohort(cohortId, manager)).flatMap(({ records: [latest] }) => {
      if (!latest) return [];
      const { kind, day, attendees } = latest;
      const netMinutes = new Map(attendees.map(({ personId }) => [personId, latest.netMinutes]));
      return [{ kind, day, whyNotJoint: isPlannedJoint(kind) ? whyNotJoint(countRoles(attendees)) : null, netMinutes }];
    });
  }

  private async withRecords(sessions: readonly HeldSession[], manager: EntityManager): Promise<readonly RecordedSession[]> {
    if (sessions.length === 0) return [];
    const records = await manager.find(HeldSessionRecord, { where: { sessionId: In(sessions.map(({ id }) => id)) }, order: { number: 'DESC' } });
    const attendees = await manager.findBy(HeldSessionAttendee, { recordId: In(records.map(({ id }) => id)) });
    return sessions.map((session) => ({
      session,
      records: records
        .filter(({ sessionId }) => sessionId === session.id)
        .map((record) => ({ ...record, attendees: attendees.filter(({ recordId }) => recordId === record.id) })),
    }));
  }
}
