import { Injectable } from '@nestjs/common';
import { Attempts } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { newId } from '../../../platform/database/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { contactFactIn, factsToLeaveOut } from '../../posts/private-facts.js';
import type { IdeaDto } from './dto/idea.dto.js';
import { ideaNamed } from './idea-named.js';
import { wordsOf } from './idea-words.js';
import { ideaChanged } from './idea-changed.js';
import { Idea } from './idea.entity.js';
import { assertThat, mayEdit, mayTakeDown } from './idea.policy.js';

const MOST_PER_QUARTER = 15;

/** The ideas of a neighbourhood, each in the words of who thought of it. */
@Injectable()
export class IdeasService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly attempts: Attempts,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  create(member: Member, form: IdeaDto): Promise<Idea> {
    const { siteId, personId } = member;
    const now = this.clock.now();
    assertNothingPrivate(form);
    return this.unitOfWork.run(async (tx) => {
      await this.rights.assertMayPost(tx, member);
      await this.attempts.count(tx, [{ what: 'idea', whose: personId, most: MOST_PER_QUARTER }]);
      const fixed = { state: 'open' as const, outcome: null, toldAt: null, mergedIntoId: null, takenDownAt: null, hiddenAt: null };
      const idea: Idea = { id: newId(), siteId, ...wordsOf(form, null, now), authorId: personId, createdAt: now, updatedAt: now, ...fixed };
      await tx.manager.insert(Idea, idea);
      await this.note(tx, member, idea, 'idee-geplaatst');
      return idea;
    });
  }

  update(member: Member, id: string, form: IdeaDto): Promise<void> {
    assertNothingPrivate(form);
    return this.change(member, id, async (tx, idea) => {
      assertThat(mayEdit(member, idea), member);
      await this.rights.assertMayPost(tx, member);
      const now = this.clock.now();
      await tx.manager.update(Idea, { id }, { ...wordsOf(form, idea, now), updatedAt: now });
      return 'idee-veranderd';
    });
  }

  /** Off the site, with its supporters kept. Also while posting rests: taking away is always allowed. */
  takeDown(member: Member, id: string): Promise<void> {
    return this.change(member, id, async (tx, idea) => {
      assertThat(mayTakeDown(member, idea), member);
      if (idea.takenDownAt) return null;
      const now = this.clock.now();
      await tx.manager.update(Idea, { id }, { takenDownAt: now });
      // ideas of others that went on here stand on their own again
      const merged = await tx.manager.find(Idea, { select: { id: true }, where: { mergedIntoId: id } });
      await tx.manager.update(Idea, { mergedIntoId: id }, { mergedIntoId: null });
      for (const each of merged) await ideaChanged(tx, { ...each, siteId: member.siteId, mergedIntoId: null }, now);
      return 'idee-weggehaald';
    });
  }

  putBack(member: Member, id: string): Promise<void> {
    return this.change(member, id, async (tx, idea) => {
      assertThat(mayTakeDown(member, idea), member);
      await this.rights.assertMayPost(tx, member);
      if (!idea.takenDownAt) return null;
      await tx.manager.update(Idea, { id }, { takenDownAt: null });
      return 'idee-geplaatst';
    });
  }

  /** `act` gives what goes into the log; null when nothing changed. */
  private change(member: Member, id: string, act: (tx: Tx, idea: Idea) => Promise<string | null>): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const idea = await ideaNamed(tx.manager, member.siteId, id);
      const what = await act(tx, idea);
      if (what) await this.note(tx, member, idea, what);
    });
  }

  private async note(tx: Tx, { personId, role }: Member, idea: Idea, what: string): Promise<void> {
    const at = this.clock.now();
    await this.log.write(tx, { siteId: idea.siteId, personId, role, what, featureKey: 'ideeen', reason: idea.title, at });
    await ideaChanged(tx, idea, at);
  }
}

/** Everybody reads an idea: no numbers and addresses of people (D28). A place may have its address. */
function assertNothingPrivate({ titel, tekst, namens }: IdeaDto): void {
  const found = factsToLeaveOut({ titel, tekst, namens }, contactFactIn);
  if (found) throw new InvalidInput(found);
}
