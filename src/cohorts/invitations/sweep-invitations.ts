import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Invitation } from './invitation.entity.js';

const HOUR = 60 * 60_000;
const KEPT = 90 * 24 * HOUR;

/** Somebody who never said yes does not stay in our books: the address goes a while after the invitation expired. */
@Injectable()
export class SweepInvitations implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    // not once a day: a process that is started anew every night would never come to it
    this.jobs.add('sweep-invitations', HOUR, () => this.sweep());
  }

  sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT);
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(Invitation, { acceptedAt: IsNull(), expiresAt: LessThan(before) });
    });
  }
}
