import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Session } from './session.entity.js';

const HOUR = 60 * 60_000;

/** When a device was last used, to the hour. A page only notes it; one write for many devices follows later. */
@Injectable()
export class LastSeen implements OnModuleInit, BeforeApplicationShutdown {
  private readonly seen = new Set<string>();

  constructor(
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('last-seen', 5 * 60_000, () => this.write());
  }

  note(sessionId: string, lastSeenAt: number): void {
    if (this.clock.now().getTime() - lastSeenAt > HOUR) this.seen.add(sessionId);
  }

  async write(): Promise<void> {
    if (this.seen.size === 0) return;
    const ids = [...this.seen];
    this.seen.clear();
    await this.unitOfWork.run((tx) => tx.manager.update(Session, { id: In(ids) }, { lastSeenAt: this.clock.now() }));
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.write();
  }
}
