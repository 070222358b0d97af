import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan, type SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords, dayInWords } from '../../platform/clock/in-words.js';
import { Person } from '../people/person.entity.js';
import { KeptQuery } from '../../platform/database/kept-query.js';
import { LastSeen } from './last-seen.js';
import { Session } from './session.entity.js';

/** A signed-in person, as one indexed read finds them. */
export interface SignedInPerson {
  readonly sessionId: string;
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly isPlatformAdmin: boolean;
  readonly currentMembershipId: string | null;
}

/** A signed-in device in words, for its owner. */
export interface DeviceRow {
  readonly id: string;
  readonly device: string;
  readonly since: string;
  readonly lastSeen: string;
  readonly isThis: boolean;
}

type Row = Omit<SignedInPerson, 'isPlatformAdmin'> & { readonly isPlatformAdmin: boolean | number; readonly lastSeenAt: string | number };

@Injectable()
export class SessionQueries {
  private readonly bySession: KeptQuery<Row>;

  constructor(
    private readonly reader: DataSource,
    private readonly clock: Clock,
    private readonly lastSeen: LastSeen,
  ) {
    this.bySession = new KeptQuery(reader, ['tokenHash', 'now'], () => personBySession(reader));
  }

  async personWith(tokenHash: string): Promise<SignedInPerson | null> {
    const [row] = await this.bySession.rows({ tokenHash, now: BigInt(this.clock.now().getTime()) });
    if (!row) return null;
    const { lastSeenAt, isPlatformAdmin, ...person } = row;
    this.lastSeen.note(person.sessionId, Number(lastSeenAt));
    return { ...person, isPlatformAdmin: Boolean(isPlatformAdmin) };
  }

  async devicesOf(personId: string, thisSessionId: string): Promise<readonly DeviceRow[]> {
    const now = this.clock.now();
    const sessions = await this.reader.manager.find(Session, { where: { personId, expiresAt: MoreThan(now) }, order: { createdAt: 'DESC', id: 'DESC' } });
    const rows = sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
      id,
      device,
      since: dayInWords(createdAt, now),
      lastSeen: agoInWords(lastSeenAt, now),
      isThis: id === thisSessionId,
    }));
    return rows.sort((a, b) => Number(b.isThis) - Number(a.isThis));
  }
}

const personBySession = (reader: DataSource): SelectQueryBuilder<Session> =>
  reader
    .createQueryBuilder(Session, 'session')
    .innerJoin(Person, 'person', 'person.id = session.personId')
    .select([
      'session.id AS "sessionId"',
      'session.personId AS "personId"',
      'session.currentMembershipId AS "currentMembershipId"',
      'session.lastSeenAt AS "lastSeenAt"',
      'person.firstName AS "firstName"',
      'person.lastName AS "lastName"',
      'person.isPlatformAdmin AS "isPlatformAdmin"',
    ])
    .where('session.tokenHash = :tokenHash AND session.expiresAt > :now');
