import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { hashOfToken, newToken } from '../../platform/security/tokens.js';
import { Attempts, type Limit, networkOf } from '../attempts/attempts.js';
import { Person } from '../people/person.entity.js';
import { SignInLink } from './sign-in-link.entity.js';
import { SignInLinkRequested } from './sign-in-link-requested.event.js';

const LIFETIME = 15 * 60_000;

export interface LinkRequest {
  readonly email: string;
  readonly ip: string;
  readonly returnTo: string | null;
}

export interface UsedLink {
  readonly personId: string;
  readonly returnTo: string | null;
}

@Injectable()
export class SignInLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DataSource,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** One durable transaction for a known and an unknown address alike, so that neither answer nor time tells which. */
  send({ email, ip, returnTo }: LinkRequest): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.attempts.count(tx, limitsOf(email, ip));
      const person = await tx.manager.findOneBy(Person, { email });
      if (person) await this.issue(tx, person, returnTo);
    });
  }

  async issue(tx: Tx, { id: personId, email, firstName }: Person, returnTo: string | null): Promise<void> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LIFETIME);
    await tx.manager.insert(SignInLink, { id: newId(), tokenHash: hashOfToken(token), personId, returnTo, createdAt: now, expiresAt, usedAt: null });
    await tx.publish(new SignInLinkRequested(personId, email, firstName, token, expiresAt, now));
  }

  isOpen(token: string): Promise<boolean> {
    return this.reader.manager.existsBy(SignInLink, this.openWith(token));
  }

  /** Uses the link up; the other links of this person end with it. null: unknown, expired, or already used. */
  use(token: string): Promise<UsedLink | null> {
    return this.unitOfWork.run(async (tx) => {
      const open = this.openWith(token);
      // The update decides, not a look before it: of two devices at once one changes the row.
      const { affected } = await tx.manager.update(SignInLink, open, { usedAt: this.clock.now() });
      if (affected !== 1) return null;
      const { personId, returnTo } = await tx.manager.findOneByOrFail(SignInLink, { tokenHash: open.tokenHash });
      await tx.manager.update(SignInLink, { personId, usedAt: IsNull() }, { usedAt: this.clock.now() });
      return { personId, returnTo };
    });
  }

  private openWith(token: string) {
    return { tokenHash: hashOfToken(token), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
  }
}

const limitsOf = (email: string, ip: string): readonly Limit[] => [
  { what: 'sign-in-link', whose: email, most: 5 },
  // a whole group signs in from the network of one community centre
  { what: 'sign-in-link-network', whose: networkOf(ip), most: 30 },
];
