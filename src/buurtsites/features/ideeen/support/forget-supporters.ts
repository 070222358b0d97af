import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In, IsNull, LessThan, Not } from 'typeorm';
import { Clock } from '../../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { DomainEvents } from '../../../../platform/events/domain-events.js';
import { Jobs } from '../../../../platform/jobs/jobs.js';
import { MembershipChanged } from '../../../memberships/membership-changed.event.js';
import { Membership } from '../../../memberships/membership.entity.js';
import { Idea } from '../idea.entity.js';
import { IdeaSupporter } from './idea-supporter.entity.js';

const HOUR = 60 * 60_000;
const KEPT = 90 * 24 * HOUR;

/** Names go when they have done their work: with who leaves, and on paper a while after an idea is over. Numbers stay. */
@Injectable()
export class ForgetSupporters implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('forget-names-on-paper', HOUR, () => this.forgetPaper());
    this.events.on(MembershipChanged, async ({ siteId, personId }, { manager }) => {
      if (await manager.existsBy(Membership, { siteId, personId, endedAt: IsNull() })) return;
      const ideas = await manager.find(Idea, { select: { id: true }, where: { siteId } });
      await manager.delete(IdeaSupporter, { personId, ideaId: In(ideas.map(({ id }) => id)) });
      // what they thought of is the neighbourhood's, without their name (D34)
      await manager.update(Idea, { siteId, authorId: personId }, { authorId: null });
    });
  }

  async forgetPaper(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT);
    const over = await this.reader.manager.find(Idea, { select: { id: true }, where: { state: In(['gelukt', 'stopt']), toldAt: LessThan(before) } });
    if (over.length === 0) return;
    const ids = over.map(({ id }) => id);
    await this.unitOfWork.run(async ({ manager }) => {
      const merged = await manager.find(Idea, { select: { id: true }, where: { mergedIntoId: In(ids) } });
      const named = await manager.findBy(IdeaSupporter, { ideaId: In([...ids, ...merged.map(({ id }) => id)]), paperName: Not(IsNull()) });
      for (const { id, paperName } of named) if (paperName !== id) await manager.update(IdeaSupporter, { id }, { paperName: id, addedById: null });
    });
  }
}
