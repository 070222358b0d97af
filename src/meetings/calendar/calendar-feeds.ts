import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isSigned, signatureOf } from '../../platform/security/signatures.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { NoSuchFeed } from './calendar.errors.js';
import { OwnSessions } from './own-sessions.js';
import { SessionDetailsQueries } from './session-details.js';
import { feedText } from './session-text.js';

const PURPOSE = 'agenda volgen';

/** An address from which a calendar reads somebody's own sessions; it can be shown again, renewed and taken away (E7). */
@Injectable()
export class CalendarFeeds {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnSessions,
    private readonly sessions: SessionDetailsQueries,
    private readonly clock: Clock,
  ) {}

  /** null when they have none. */
  async addressOf(personId: string): Promise<string | null> {
    const feed = await this.reader.manager.findOneBy(CalendarFeed, { personId });
    return feed && `${this.config.baseUrl}/agenda-abonnement/${feed.id}.${signatureOf(this.config.sessionSecret, PURPOSE, feed.id)}.ics`;
  }

  /** A new address; the one before works no longer. */
  renew(personId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(CalendarFeed, { personId });
      await insertOnce(tx, CalendarFeed, { personId }, { id: newId(), personId, madeAt: this.clock.now() });
    });
  }

  remove(personId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(CalendarFeed, { personId });
    });
  }

  /** @throws NoSuchFeed */
  async textAt(key: string): Promise<string> {
    const [, id = '', signature = ''] = /^([\w-]+)\.(\w+)\.ics$/.exec(key) ?? [];
    if (!isSigned(this.config.sessionSecret, PURPOSE, id, signature)) throw new NoSuchFeed('an address we did not make');
    const feed = await this.reader.manager.findOneBy(CalendarFeed, { id });
    if (!feed) throw new NoSuchFeed('an address that was renewed or taken away');
    const now = this.clock.now();
    const details = await this.sessions.of(await this.own.of(feed.personId, now));
    return feedText(
      'Buurtbrug',
      details.map((each) => ({ details: each, url: `${this.config.baseUrl}/bijeenkomsten/${each.sessionId}` })),
      now,
    );
  }
}
