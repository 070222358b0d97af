import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../../../platform/clock/clock.js';
import type { Tx } from '../../../../platform/database/tx.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Member } from '../../../../platform/security/actor.js';
import { SiteLogService } from '../../../log/site-log.service.js';
import { EntryChanged } from '../../../posts/entry-changed.event.js';
import { IdeaMerged } from '../../idea-events.js';
import { ideaNamed } from '../idea-named.js';
import { ideaChanged } from '../idea-changed.js';
import { Idea } from '../idea.entity.js';
import { IdeaIsElsewhere } from '../idea.errors.js';
import { assertLeads, isOnSite } from '../idea.policy.js';

/** Two ideas that belong together go on as one. Who stood behind each stays where they were, and counts once. */
@Injectable()
export class MergingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  merge(member: Member, ideaId: string, intoId: string): Promise<void> {
    const { siteId } = member;
    const at = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      assertLeads(member);
      const idea = await ideaNamed(tx.manager, siteId, ideaId);
      const into = await ideaNamed(tx.manager, siteId, intoId);
      if (ideaId === intoId || !canMerge(idea) || !canMerge(into)) throw new IdeaIsElsewhere('merged before, taken down, or the same');

      const { affected } = await tx.manager.update(Idea, { id: ideaId, mergedIntoId: IsNull() }, { mergedIntoId: intoId });
      if (affected !== 1) throw new IdeaIsElsewhere('merged by somebody else meanwhile');
      // what went on in this one goes on in the same place
      await tx.manager.update(Idea, { mergedIntoId: ideaId }, { mergedIntoId: intoId });
      await this.note(tx, member, idea, 'idee-samengevoegd', `${idea.title} · ${into.title}`);
      await tx.publish(new EntryChanged(siteId, 'ideeen', intoId, at));
      if (idea.authorId !== null && idea.authorId !== member.personId) await tx.publish(new IdeaMerged(factsOf(idea), factsOf(into), idea.authorId, at));
    });
  }

  /** On its own again. */
  split(member: Member, ideaId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      assertLeads(member);
      const idea = await ideaNamed(tx.manager, member.siteId, ideaId);
      if (idea.mergedIntoId === null) return;
      await tx.manager.update(Idea, { id: ideaId }, { mergedIntoId: null });
      await this.note(tx, member, idea, 'idee-losgemaakt', idea.title);
    });
  }

  private async note(tx: Tx, { siteId, personId, role }: Member, idea: Idea, what: string, reason: string): Promise<void> {
    const at = this.clock.now();
    await this.log.write(tx, { siteId, personId, role, what, featureKey: 'ideeen', reason, at });
    await ideaChanged(tx, idea, at);
  }
}

const canMerge = (idea: Idea): boolean => isOnSite(idea) && idea.mergedIntoId === null;
const factsOf = ({ siteId, id, title }: Idea) => ({ siteId, ideaId: id, title });
