import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Clock } from '../../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Member } from '../../../../platform/security/actor.js';
import { SiteLogService } from '../../../log/site-log.service.js';
import { EntryChanged } from '../../../posts/entry-changed.event.js';
import { PostingRights } from '../../../posts/posting-rights.js';
import { IdeaOutcomeTold } from '../../idea-events.js';
import type { OutcomeDto } from '../dto/outcome.dto.js';
import { familyOf, livingIdea } from '../idea-named.js';
import { STATE_LABELS } from '../idea-words.js';
import { Idea } from '../idea.entity.js';
import { assertLeads } from '../idea.policy.js';
import { IdeaSupporter } from '../support/idea-supporter.entity.js';

/** Who hears nothing does not join next time: the team tells how it stands, and who stood behind it hears it. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  tell(member: Member, ideaId: string, { stand: state, tekst: outcome }: OutcomeDto): Promise<void> {
    const { siteId, personId, role } = member;
    const at = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      assertLeads(member);
      await this.rights.assertMayPost(tx, member);
      const idea = await livingIdea(tx.manager, siteId, ideaId);
      // pressed twice: it was told
      if (idea.state === state && idea.outcome === outcome) return;
      await tx.manager.update(Idea, { id: idea.id }, { state, outcome, toldAt: at });
      await this.log.write(tx, { siteId, personId, role, what: 'idee-uitkomst', featureKey: 'ideeen', reason: idea.title, at });
      await tx.publish(new EntryChanged(siteId, 'ideeen', idea.id, at));

      const family = await familyOf(tx.manager, idea.id);
      const posters = await tx.manager.find(Idea, { select: { id: true, authorId: true }, where: { id: In([...family]), authorId: Not(IsNull()) } });
      const supporters = await tx.manager.find(IdeaSupporter, {
        select: { id: true, personId: true },
        where: { ideaId: In([...family]), personId: Not(IsNull()) },
      });
      const all = new Set([...posters.flatMap(({ authorId }) => authorId ?? []), ...supporters.flatMap((row) => row.personId ?? [])]);
      all.delete(personId);
      await tx.publish(new IdeaOutcomeTold({ siteId, ideaId: idea.id, title: idea.title }, STATE_LABELS[state], outcome, [...all], at));
    });
  }
}
