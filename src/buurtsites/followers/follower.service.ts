import { Injectable } from '@nestjs/common';
import { LessThan, IsNull, Not } from 'typeorm';
import { Attempts, networkOf } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { hashOfToken, newToken } from '../../platform/security/tokens.js';
import { FollowedSiteOpened, FollowingAsked } from './follower-events.js';
import { SiteFollower } from './site-follower.entity.js';

const WEEK = 7 * 24 * 3_600_000;

@Injectable()
export class FollowerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** The same for a new address, one that waits for its yes, and one that follows already: nobody learns who follows. */
  ask(siteId: string, email: string, ip: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      await this.attempts.count(tx, [
        { what: 'follow', whose: `${siteId}:${email}`, most: 3 },
        { what: 'follow-network', whose: networkOf(ip), most: 20 },
      ]);
      const key = { siteId, email };
      const token = newToken();
      const isNew = await insertOnce(tx, SiteFollower, key, { ...key, tokenHash: hashOfToken(token), askedAt: now, confirmedAt: null });
      if (!isNew) {
        const { affected } = await tx.manager.update(SiteFollower, { ...key, confirmedAt: IsNull() }, { tokenHash: hashOfToken(token), askedAt: now });
        if (affected === 0) return;
      }
      await tx.publish(new FollowingAsked(siteId, email, token, now));
    });
  }

  /** Says whether the link still works. */
  confirm(siteId: string, token: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const follower = await tx.manager.findOneBy(SiteFollower, { siteId, tokenHash: hashOfToken(token) });
      if (!follower) return false;
      await tx.manager.update(SiteFollower, { id: follower.id, confirmedAt: IsNull() }, { confirmedAt: this.clock.now() });
      return true;
    });
  }

  /** Forgets the address; a second press finds nothing left to do. */
  stop(siteId: string, token: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(SiteFollower, { siteId, tokenHash: hashOfToken(token) });
    });
  }

  /** Each gets a link of their own to stop with. */
  async tellOfOpening(tx: Tx, siteId: string, at: Date): Promise<void> {
    for (const { id, email } of await tx.manager.findBy(SiteFollower, { siteId, confirmedAt: Not(IsNull()) })) {
      const token = newToken();
      await tx.manager.update(SiteFollower, { id }, { tokenHash: hashOfToken(token) });
      await tx.publish(new FollowedSiteOpened(siteId, email, token, at));
    }
  }

  /** Who never said yes, did not ask for it. */
  async forgetUnconfirmed(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - WEEK);
    await this.unitOfWork.run((tx) => tx.manager.delete(SiteFollower, { confirmedAt: IsNull(), askedAt: LessThan(before) }));
  }
}
