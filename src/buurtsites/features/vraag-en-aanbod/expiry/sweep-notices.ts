import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In, IsNull, LessThan } from 'typeorm';
import { Clock } from '../../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { Jobs } from '../../../../platform/jobs/jobs.js';
import { EntryChanged } from '../../../posts/entry-changed.event.js';
import { NoticeReply } from '../conversations/conversation.entities.js';
import { Match } from '../conversations/match.entity.js';
import { Notice } from '../notice.entity.js';
import { KEPT_AFTER } from './expiry.js';

const HOUR = 60 * 60_000;

/** What left the board a while ago goes for good, and what two people wrote about it; that it worked out stays as a number. */
@Injectable()
export class SweepNotices implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('sweep-notices', HOUR, () => this.sweep());
  }

  async sweep(): Promise<void> {
    const before = LessThan(new Date(this.clock.now().getTime() - KEPT_AFTER));
    const old = await this.reader.manager.find(Notice, {
      select: { id: true, siteId: true },
      where: [{ closedAt: before }, { expiresAt: before, restsSince: IsNull() }],
    });
    for (const { id, siteId } of old) await this.forget(id, siteId, before);
  }

  private async forget(id: string, siteId: string, before: ReturnType<typeof LessThan<Date>>): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const isStillOld = await tx.manager.existsBy(Notice, [
        { id, closedAt: before },
        { id, expiresAt: before, restsSince: IsNull() },
      ]);
      if (!isStillOld) return;
      const replies = await tx.manager.find(NoticeReply, { select: { id: true }, where: { noticeId: id } });
      await tx.manager.update(Match, { replyId: In(replies.map((reply) => reply.id)) }, { replyId: null, confirmedById: null });
      await tx.manager.delete(Notice, { id });
      await tx.publish(new EntryChanged(siteId, 'vraag-en-aanbod', id, this.clock.now()));
    });
  }
}
