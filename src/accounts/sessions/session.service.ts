import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Person } from '../people/person.entity.js';
import { Session } from './session.entity.js';

const DAY = 24 * 60 * 60 * 1000;
const LIFETIME = 60 * DAY;

/** A signed-in person, as one indexed read finds them. */
export interface SignedInPerson {
  readonly sessionId: string;
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly isPlatformAdmin: boolean;
  readonly currentMembershipId: string | null;
}

@Injectable()
export class SessionService {
  private readonly cookie: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.cookie = config.isProduction ? '__Host-bb' : 'bb';
  }

  /** Signs this device in. */
  async start(personId: string, device: string, reply: FastifyReply): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LIFETIME);
    await this.unitOfWork.run((tx) =>
      tx.manager.insert(Session, { id: newId(), tokenHash: hashOf(token), personId, device, createdAt: now, lastSeenAt: now, expiresAt, currentMembershipId: null }),
    );
    reply.setCookie(this.cookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.isProduction, expires: expiresAt });
  }

  async personOf(request: FastifyRequest): Promise<SignedInPerson | null> {
    const token = request.cookies[this.cookie];
    if (token === undefined || token.length > 100) return null;
    const row = await this.reader
      .createQueryBuilder(Session, 'session')
      .innerJoin(Person, 'person', 'person.id = session.personId')
      .select([
        'session.id AS "sessionId"',
        'session.personId AS "personId"',
        'session.currentMembershipId AS "currentMembershipId"',
        'person.firstName AS "firstName"',
        'person.lastName AS "lastName"',
        'person.isPlatformAdmin AS "isPlatformAdmin"',
      ])
      .where('session.tokenHash = :hash AND session.expiresAt > :now', { hash: hashOf(token), now: this.clock.now().getTime() })
      .getRawOne<Omit<SignedInPerson, 'isPlatformAdmin'> & { isPlatformAdmin: boolean | number }>();
    return row ? { ...row, isPlatformAdmin: Boolean(row.isPlatformAdmin) } : null;
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
