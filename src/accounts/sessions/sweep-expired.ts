import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Attempts } from '../attempts/attempts.js';
import { SignInLink } from '../sign-in/sign-in-link.entity.js';
import { Session } from './session.entity.js';

const HOUR = 60 * 60_000;

/** What has expired is of no use to anybody: sessions, links and counted tries go. */
@Injectable()
export class SweepExpired implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('sweep-expired', HOUR, () => this.sweep());
  }

  sweep(): Promise<void> {
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(Session, { expiresAt: LessThan(now) });
      await tx.manager.delete(SignInLink, { expiresAt: LessThan(now) });
      await this.attempts.sweep(tx);
    });
  }
}
