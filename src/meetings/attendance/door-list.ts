import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import type { TeamRole } from '../../cohorts/index.js';
import type { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { SessionQueries } from '../sessions/session.queries.js';
import type { WalkIn } from './walk-in.entity.js';
import type { AttendanceRecord } from './attendance-record.entity.js';
import { AttendanceQueries, guestKey } from './attendance.queries.js';

/** One row at the door: an invitee, or somebody who walked in. */
export interface DoorGuest {
  readonly key: string;
  readonly personId: string | null;
  readonly walkInId: string | null;
  /** Whose account a walk-in turned out to be. */
  readonly joinedTo: string | null;
  readonly name: string;
  /** A walk-in whose name is still known, and who has no account. */
  readonly isStranger: boolean;
  readonly role: TeamRole;
  readonly hasDeclined: boolean;
  /** The oldest first; the last counts. */
  readonly records: readonly AttendanceRecord[];
}

const NAMELESS = 'Inloper, naam weggehaald';

/** Everybody who can be there: who is asked, who was written down, and who walked in. */
@Injectable()
export class DoorList {
  constructor(
    private readonly reader: DataSource,
    private readonly sessions: SessionQueries,
    private readonly attendance: AttendanceQueries,
    private readonly people: PeopleQueries,
  ) {}

  walkInsOf(sessionId: string, manager: EntityManager = this.reader.manager): Promise<readonly WalkIn[]> {
    return this.attendance.walkInsOf([sessionId], manager);
  }

  async of(sessionId: string, manager: EntityManager = this.reader.manager): Promise<readonly DoorGuest[]> {
    const invitees = await this.sessions.inviteesOf([sessionId], manager);
    const walkIns = await this.attendance.walkInsOf([sessionId], manager);
    const records = await this.attendance.recordsOf([sessionId], manager);
    const asked = [...invitees, ...records.filter(({ personId }) => personId !== null && !invitees.some((each) => each.personId === personId))];
    const names = await this.people.namesOf([...asked, ...walkIns].flatMap(({ personId }) => personId ?? []));
    const of = (key: string): readonly AttendanceRecord[] =>
      records.filter((record) => guestKey(record) === key).sort((one, other) => one.number - other.number);
    const byPerson = new Map<string, DoorGuest>();
    for (const guest of asked) {
      const key = guest.personId ?? '';
      const { firstName, lastName } = nameIn(names, key);
      const hasDeclined = (guest as Partial<SessionInvitee>).reply === 'declined';
      const name = `${firstName} ${lastName}`.trim();
      byPerson.set(key, { key, personId: key, walkInId: null, joinedTo: null, name, isStranger: false, role: guest.role, hasDeclined, records: of(key) });
    }
    return [
      ...byPerson.values(),
      ...walkIns.map(({ id, name, role, personId }) => {
        const joinedTo = personId === null ? null : nameIn(names, personId).firstName;
        const isStranger = personId === null && name !== null;
        return { key: id, personId: null, walkInId: id, joinedTo, name: name ?? NAMELESS, isStranger, role, hasDeclined: false, records: of(id) };
      }),
    ];
  }
}
