import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { localDay, localHour } from '../../platform/clock/in-words.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { DatePoll } from './poll.entities.js';
import { PollSendingService } from './poll-sending.service.js';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Nobody gets a mail at night. */
const MORNING = 9;

/** The day before the last day who has not answered hears it once more; sent and last day lie further apart than that. */
@Injectable()
export class RemindBeforeLastDay implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly sending: PollSendingService,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('remind-before-last-day', HOUR, () => this.remind());
  }

  async remind(): Promise<void> {
    const now = this.clock.now();
    if (localHour(now) < MORNING) return;
    const tomorrow = localDay(new Date(now.getTime() + DAY));
    const due = await this.reader.manager.findBy(DatePoll, { sentAt: Not(IsNull()), closedAt: IsNull(), autoRemindedAt: IsNull(), lastDay: tomorrow });
    for (const { id, sentAt } of due) if (sentAt && localDay(sentAt) < localDay(now)) await this.sending.remindOnce(id);
  }
}
