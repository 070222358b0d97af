import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../../platform/clock/clock.js';
import { newId } from '../../../../platform/database/ids.js';
import type { Tx } from '../../../../platform/database/tx.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../../platform/errors/domain-error.js';
import type { Member } from '../../../../platform/security/actor.js';
import { SiteLogService } from '../../../log/site-log.service.js';
import { authorLabelOf } from '../../../posts/author-label.js';
import { EntryChanged } from '../../../posts/entry-changed.event.js';
import { PostingRights } from '../../../posts/posting-rights.js';
import { contactFactIn, factsToLeaveOut } from '../../../posts/private-facts.js';
import type { FactDto } from '../dto/fact.dto.js';
import { IdeaFact } from '../idea-fact.entity.js';
import { familyOf, livingIdea } from '../idea-named.js';
import type { Idea } from '../idea.entity.js';
import { NoSuchIdea } from '../idea.errors.js';
import { assertThat, mayDropFact, mayTellFacts } from '../idea.policy.js';

/** What is allowed and possible with an idea: said, never weighed (D2). */
@Injectable()
export class FactsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  tell(member: Member, ideaId: string, { regel: text }: FactDto): Promise<void> {
    const wrong = factsToLeaveOut({ regel: text }, contactFactIn);
    if (wrong) throw new InvalidInput(wrong);
    return this.unitOfWork.run(async (tx) => {
      const idea = await livingIdea(tx.manager, member.siteId, ideaId);
      assertThat(mayTellFacts(member), member);
      await this.rights.assertMayPost(tx, member);
      const saidByLabel = await authorLabelOf(tx, member);
      await tx.manager.insert(IdeaFact, { id: newId(), ideaId: idea.id, saidById: member.personId, saidByLabel, text, saidAt: this.clock.now() });
      await this.note(tx, member, idea, 'idee-regel-verteld');
    });
  }

  drop(member: Member, ideaId: string, factId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const idea = await livingIdea(tx.manager, member.siteId, ideaId);
      const fact = await tx.manager.findOneBy(IdeaFact, { id: factId, ideaId: In([...(await familyOf(tx.manager, idea.id))]) });
      if (!fact) throw new NoSuchIdea('no such fact about this idea');
      assertThat(mayDropFact(member, fact), member);
      await tx.manager.delete(IdeaFact, { id: factId });
      await this.note(tx, member, idea, 'idee-regel-weg');
    });
  }

  private async note(tx: Tx, { siteId, personId, role }: Member, { id, title }: Idea, what: string): Promise<void> {
    const at = this.clock.now();
    await this.log.write(tx, { siteId, personId, role, what, featureKey: 'ideeen', reason: title, at });
    await tx.publish(new EntryChanged(siteId, 'ideeen', id, at));
  }
}
