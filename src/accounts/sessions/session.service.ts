import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { hashOfToken, newToken } from '../../platform/security/tokens.js';
import { deviceOf } from './device.js';
import { Session } from './session.entity.js';
import { SessionQueries, type SignedInPerson } from './session.queries.js';

const DAY = 24 * 60 * 60 * 1000;
const LIFETIME = 60 * DAY;

/** A session that was opened in the database and still has to reach its browser. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

@Injectable()
export class SessionService {
  private readonly cookie: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly queries: SessionQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.cookie = config.isProduction ? '__Host-bb' : 'bb';
  }

  /** Signs this browser in. The session it had ends, so that nobody goes on with a token from before. */
  async begin(personId: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const opened = await this.unitOfWork.run(async (tx) => {
      await this.endThis(tx, request);
      return this.open(tx, personId, deviceOf(request.headers['user-agent']));
    });
    this.hand(reply, opened);
  }

  /** Signs a device in that has no session yet. */
  async start(personId: string, device: string, reply: FastifyReply): Promise<void> {
    this.hand(reply, await this.unitOfWork.run((tx) => this.open(tx, personId, device)));
  }

  async open(tx: Tx, personId: string, device: string, currentMembershipId: string | null = null): Promise<OpenedSession> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LIFETIME);
    const tokenHash = hashOfToken(token);
    await tx.manager.insert(Session, { id: newId(), tokenHash, personId, device, createdAt: now, lastSeenAt: now, expiresAt, currentMembershipId });
    return { token, expiresAt };
  }

  hand(reply: FastifyReply, { token, expiresAt }: OpenedSession): void {
    reply.setCookie(this.cookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.isProduction, expires: expiresAt });
  }

  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.unitOfWork.run((tx) => this.endThis(tx, request));
    reply.clearCookie(this.cookie, { path: '/', secure: this.config.isProduction });
  }

  /** Signs one of a person's devices out. */
  async endOne(personId: string, sessionId: string): Promise<void> {
    const { affected } = await this.unitOfWork.run((tx) => tx.manager.delete(Session, { id: sessionId, personId }));
    if (affected !== 1) throw new NotFound('a session that is not theirs');
  }

  endAll(personId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(Session, { personId });
    });
  }

  /** Signs a person out everywhere but here. */
  async endOthers(tx: Tx, personId: string, keptSessionId: string): Promise<void> {
    await tx.manager.createQueryBuilder().delete().from(Session).where('personId = :personId AND id != :keptSessionId', { personId, keptSessionId }).execute();
  }

  async chooseMembership(tx: Tx, sessionId: string, membershipId: string): Promise<void> {
    await tx.manager.update(Session, { id: sessionId }, { currentMembershipId: membershipId });
  }

  async personOf(request: FastifyRequest): Promise<SignedInPerson | null> {
    const token = this.tokenIn(request);
    return token === null ? null : this.queries.personWith(hashOfToken(token));
  }

  private async endThis(tx: Tx, request: FastifyRequest): Promise<void> {
    const token = this.tokenIn(request);
    if (token !== null) await tx.manager.delete(Session, { tokenHash: hashOfToken(token) });
  }

  private tokenIn(request: FastifyRequest): string | null {
    const token = request.cookies[this.cookie];
    return token === undefined || token.length > 100 ? null : token;
  }
}
