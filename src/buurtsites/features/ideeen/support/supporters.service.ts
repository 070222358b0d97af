import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../../platform/clock/clock.js';
import { insertOnce } from '../../../../platform/database/insert-once.js';
import type { Tx } from '../../../../platform/database/tx.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Member } from '../../../../platform/security/actor.js';
import { SiteLogService } from '../../../log/site-log.service.js';
import { PostingRights } from '../../../posts/posting-rights.js';
import { IdeaJoined } from '../../idea-events.js';
import type { PaperDto } from '../dto/paper.dto.js';
import { familyOf, livingIdea } from '../idea-named.js';
import { isGoingOn } from '../idea-words.js';
import type { Idea } from '../idea.entity.js';
import { IdeaIsOver, OwnIdea } from '../idea.errors.js';
import { assertLeads, assertSupports } from '../idea.policy.js';
import { IdeaSupporter } from './idea-supporter.entity.js';

/** "Mooi idee" and "ik doe mee", once for each person. */
@Injectable()
export class SupportersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  support(member: Member, ideaId: string): Promise<void> {
    return this.on(member, ideaId, async (tx, idea) => {
      if (idea.authorId === member.personId) throw new OwnIdea('a poster on their own idea');
      await this.enter(tx, member, idea, false);
    });
  }

  join(member: Member, ideaId: string): Promise<void> {
    return this.on(member, ideaId, async (tx, idea) => {
      const { personId, siteId } = member;
      const joined = { ideaId: In(await familyOf(tx.manager, idea.id)), personId, joins: true };
      if (await tx.manager.existsBy(IdeaSupporter, joined)) return;
      await this.enter(tx, member, idea, true);
      await tx.manager.update(IdeaSupporter, { ideaId: idea.id, personId }, { joins: true });
      if (idea.authorId === null || idea.authorId === personId) return;
      await tx.publish(new IdeaJoined({ siteId, ideaId: idea.id, title: idea.title }, idea.authorId, personId, this.clock.now()));
    });
  }

  /** Takes back what somebody said, also about an idea that was merged into this one. Always allowed. */
  withdraw(member: Member, ideaId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const idea = await livingIdea(tx.manager, member.siteId, ideaId);
      await tx.manager.delete(IdeaSupporter, { ideaId: In(await familyOf(tx.manager, idea.id)), personId: member.personId });
    });
  }

  /** A name from the clothes line or the box, put over by the team with a yes (D25). The same name twice is once. */
  addFromPaper(member: Member, ideaId: string, { naam, mee }: PaperDto): Promise<void> {
    assertLeads(member);
    return this.on(member, ideaId, async (tx, idea) => {
      const { siteId, personId, role } = member;
      const at = this.clock.now();
      const key = { ideaId: idea.id, paperName: naam };
      const row = { ...key, personId: null, addedById: personId, joins: mee === 'ja', since: at };
      const isFirst = await insertOnce(tx, IdeaSupporter, key, row);
      if (!isFirst && mee === 'ja') await tx.manager.update(IdeaSupporter, key, { joins: true });
      await this.log.write(tx, { siteId, personId, role, what: 'idee-steun-van-papier', featureKey: 'ideeen', reason: idea.title, at });
    });
  }

  private on(member: Member, ideaId: string, act: (tx: Tx, idea: Idea) => Promise<void>): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const idea = await livingIdea(tx.manager, member.siteId, ideaId);
      assertSupports(member);
      await this.rights.assertMayPost(tx, member);
      if (!isGoingOn(idea)) throw new IdeaIsOver('done or stopped');
      await act(tx, idea);
    });
  }

  private async enter(tx: Tx, { personId }: Member, idea: Idea, joins: boolean): Promise<void> {
    const key = { ideaId: idea.id, personId };
    await insertOnce(tx, IdeaSupporter, key, { ...key, paperName: null, addedById: null, joins, since: this.clock.now() });
  }
}
