import { Injectable } from '@nestjs/common';
import { Attempts } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { newId } from '../../../platform/database/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import { authorLabelOf } from '../../posts/author-label.js';
import { EntryChanged } from '../../posts/entry-changed.event.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { FeatureStatesQueries } from '../feature-states.queries.js';
import type { NoticeDto } from './dto/notice.dto.js';
import { expiryFrom } from './expiry/expiry.js';
import { wordsOf } from './notice-words.js';
import { Notice } from './notice.entity.js';
import { NoSuchNotice, NoticeHiddenByModerators } from './notice.errors.js';
import { assertThat, mayEdit, mayTakeDown } from './notice.policy.js';
import { factsToLeaveOut, privateFactIn } from '../../posts/private-facts.js';

const MOST_PER_QUARTER = 15;

/** The notes on the board, each of whoever wrote it. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly states: FeatureStatesQueries,
    private readonly attempts: Attempts,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  create(member: Member, form: NoticeDto): Promise<Notice> {
    const { siteId, personId } = member;
    const now = this.clock.now();
    assertNothingPrivate(form);
    return this.unitOfWork.run(async (tx) => {
      await this.rights.assertMayPost(tx, member);
      await this.attempts.count(tx, [{ what: 'notice', whose: personId, most: MOST_PER_QUARTER }]);
      const notice: Notice = {
        id: newId(),
        siteId,
        ...wordsOf(form, null, now),
        authorId: personId,
        authorLabel: await authorLabelOf(tx, member),
        createdAt: now,
        updatedAt: now,
        expiresAt: expiryFrom(now),
        restsSince: await this.restsSince(tx, siteId, now),
        warnedAt: null,
        closedAt: null,
        hiddenAt: null,
      };
      await tx.manager.insert(Notice, notice);
      await this.note(tx, member, notice, 'briefje-geplaatst');
      return notice;
    });
  }

  update(member: Member, id: string, form: NoticeDto): Promise<void> {
    assertNothingPrivate(form);
    return this.change(member, id, async (tx, notice) => {
      assertThat(mayEdit(member, notice), member);
      await this.rights.assertMayPost(tx, member);
      const now = this.clock.now();
      await tx.manager.update(Notice, { id }, { ...wordsOf(form, notice, now), updatedAt: now });
      return 'briefje-veranderd';
    });
  }

  /** Thirty days more from now (D33); also back onto the board after it left. */
  extend(member: Member, id: string): Promise<void> {
    return this.change(member, id, async (tx, notice) => {
      assertThat(mayEdit(member, notice), member);
      await this.rights.assertMayPost(tx, member);
      const now = this.clock.now();
      const restsSince = await this.restsSince(tx, notice.siteId, now);
      await tx.manager.update(Notice, { id }, { expiresAt: expiryFrom(now), warnedAt: null, closedAt: null, restsSince });
      return 'briefje-verlengd';
    });
  }

  /** Off the board. Also while posting rests: taking away is always allowed. */
  takeDown(member: Member, id: string): Promise<void> {
    return this.change(member, id, async (tx, notice) => {
      assertThat(mayTakeDown(member, notice), member);
      if (notice.closedAt) return null;
      await tx.manager.update(Notice, { id }, { closedAt: this.clock.now() });
      return 'briefje-weggehaald';
    });
  }

  /** While the board is not on, the days of a note do not count (D33). */
  private async restsSince({ manager }: Tx, siteId: string, now: Date): Promise<Date | null> {
    return (await this.states.of(siteId, manager)).get('vraag-en-aanbod') === 'active' ? null : now;
  }

  /** `act` gives what goes into the log; null when nothing changed. */
  private change(member: Member, id: string, act: (tx: Tx, notice: Notice) => Promise<string | null>): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const notice = await tx.manager.findOneBy(Notice, { id, siteId: member.siteId });
      if (!notice) throw new NoSuchNotice('no notice with this id on this site');
      if (notice.hiddenAt) throw new NoticeHiddenByModerators('this notice was hidden by a moderator');
      const what = await act(tx, notice);
      if (what) await this.note(tx, member, notice, what);
    });
  }

  private async note(tx: Tx, { personId, role }: Member, { id, siteId }: Notice, what: string): Promise<void> {
    const at = this.clock.now();
    // without its words: those are wiped a while after it left, and the log stays
    await this.log.write(tx, { siteId, personId, role, what, featureKey: 'vraag-en-aanbod', at });
    await tx.publish(new EntryChanged(siteId, 'vraag-en-aanbod', id, at));
  }
}

/** Everybody reads a note: no addresses, no numbers of people (D28). */
function assertNothingPrivate({ titel, tekst, moment, namens }: NoticeDto): void {
  const found = factsToLeaveOut({ titel, tekst, moment, namens }, privateFactIn);
  if (found) throw new InvalidInput(found);
}
