import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, IsNull, LessThan, Not } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Session } from '../sessions/session.entity.js';
import { WalkIn } from './walk-in.entity.js';

const HOUR = 60 * 60_000;
const KEPT = 90 * 24 * HOUR;

/** Who came once and never got an account does not stay in our books: the name goes, the count stays (ADR 37). */
@Injectable()
export class SweepWalkIns implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('sweep-walk-ins', HOUR, () => this.sweep());
  }

  sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT);
    return this.unitOfWork.run(async ({ manager }) => {
      const named = { personId: IsNull(), name: Not(IsNull()) };
      const sessionIds = (await manager.findBy(WalkIn, named)).map(({ sessionId }) => sessionId);
      const past = await manager.findBy(Session, { id: In(sessionIds), endsAt: LessThan(before) });
      await manager.update(WalkIn, { ...named, sessionId: In(past.map(({ id }) => id)) }, { name: null });
    });
  }
}
