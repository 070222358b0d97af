import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, IsNull, LessThan } from 'typeorm';
import { Clock } from '../../../../platform/clock/clock.js';
import { localHour } from '../../../../platform/clock/in-words.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../../platform/jobs/jobs.js';
import { NoticeExpiring } from '../../notice-events.js';
import { Notice } from '../notice.entity.js';
import { WARNED_BEFORE } from './expiry.js';

const HOUR = 60 * 60_000;
/** Nobody gets a mail at night. */
const MORNING = 9;

/** Before a note leaves the board its poster hears of it, once (D33). */
@Injectable()
export class ExpiringNotices implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('warn-before-notices-expire', HOUR, () => this.warn());
  }

  async warn(): Promise<void> {
    const now = this.clock.now();
    if (localHour(now) < MORNING) return;
    const soon = LessThan(new Date(now.getTime() + WARNED_BEFORE));
    const due = await this.reader.manager.findBy(Notice, { expiresAt: soon, warnedAt: IsNull(), restsSince: IsNull(), closedAt: IsNull(), hiddenAt: IsNull() });
    for (const notice of due) if (notice.expiresAt > now) await this.warnOnce(notice, now);
  }

  private async warnOnce({ id, siteId, title, authorId, expiresAt }: Notice, now: Date): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      // meanwhile it may have been extended, taken down, or told of by another process
      const { affected } = await tx.manager.update(Notice, { id, expiresAt, warnedAt: IsNull(), closedAt: IsNull() }, { warnedAt: now });
      if (affected === 1 && authorId) await tx.publish(new NoticeExpiring({ siteId, noticeId: id, title }, authorId, expiresAt, now));
    });
  }
}
