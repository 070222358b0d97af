import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { OutboxMail } from './outbox-mail.entity.js';

const HOUR = 3_600_000;
const KEPT_FOR = 30 * 24 * HOUR;

/** What has been sent holds names and links: it is kept for a month, no longer. */
@Injectable()
export class SweepSentMail implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.add('sweep-sent-mail', HOUR, () => this.sweep());
  }

  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_FOR);
    await this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(OutboxMail, { state: 'sent', sentAt: LessThan(before) });
      await tx.manager.delete(OutboxMail, { state: 'failed', createdAt: LessThan(before) });
    });
  }
}
