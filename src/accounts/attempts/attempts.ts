import { createHmac } from 'node:crypto';
import { HttpException, HttpStatus, Inject, Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { Attempt } from './attempt.entity.js';

const WINDOW = 15 * 60_000;

/** At most `most` tries in a quarter of an hour, for one address, network or person. */
export interface Limit {
  readonly what: string;
  readonly whose: string;
  readonly most: number;
}

export class TooManyAttempts extends HttpException {
  constructor(what: string) {
    super(`too many attempts at ${what}`, HttpStatus.TOO_MANY_REQUESTS);
  }
}

/** Limits what can be guessed or flooded. It counts in the database, so that several processes count together. */
@Injectable()
export class Attempts {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Counts this try. A refused try does not count: who waits a quarter of an hour may go on. @throws TooManyAttempts */
  async count(tx: Tx, limits: readonly Limit[]): Promise<void> {
    const now = this.clock.now();
    for (const limit of limits) {
      const keyHash = this.keyOf(limit);
      const tries = await tx.manager.countBy(Attempt, { keyHash, at: MoreThan(new Date(now.getTime() - WINDOW)) });
      if (tries >= limit.most) throw new TooManyAttempts(limit.what);
      await tx.manager.insert(Attempt, { id: newId(), keyHash, at: now });
    }
  }

  async forget(tx: Tx, limit: Limit): Promise<void> {
    await tx.manager.delete(Attempt, { keyHash: this.keyOf(limit) });
  }

  async sweep(tx: Tx): Promise<void> {
    await tx.manager.delete(Attempt, { at: LessThan(new Date(this.clock.now().getTime() - WINDOW)) });
  }

  private keyOf({ what, whose }: Limit): string {
    return createHmac('sha256', this.config.sessionSecret).update(`${what}:${whose}`).digest('hex');
  }
}

/** An IPv6 visitor owns a whole /64; counting single addresses would count nobody. */
export const networkOf = (ip: string): string => (ip.includes(':') ? ip.split(':').slice(0, 4).join(':') : ip);
