import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Attempts, publicNameOf, Person } from '../../../../accounts/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { newId } from '../../../../platform/database/ids.js';
import { insertOnce } from '../../../../platform/database/insert-once.js';
import type { Tx } from '../../../../platform/database/tx.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Member } from '../../../../platform/security/actor.js';
import { Membership } from '../../../memberships/membership.entity.js';
import { authorLabelOf } from '../../../posts/author-label.js';
import { bylineOf } from '../../../posts/byline.js';
import { behalfIn } from '../../../posts/on-behalf.js';
import { PostingRights } from '../../../posts/posting-rights.js';
import { NoticeMessageSent } from '../../notice-events.js';
import type { ReplyDto } from '../dto/reply.dto.js';
import { Notice } from '../notice.entity.js';
import { CannotReply, NobodyLeftToWrite, NoSuchNotice, NoticeHiddenByModerators, NotOnTheBoard } from '../notice.errors.js';
import { assertTalks, isOnBoard, mayReply } from '../notice.policy.js';
import { NoticeMessage, NoticeReply } from './conversation.entities.js';
import { talkNamed } from './talk-named.js';

const MOST_PER_QUARTER = 30;

/** What two neighbours write to each other about a note. It goes by mail through us: neither sees the other's address. */
@Injectable()
export class ConversationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** Begins the talk, and gives its id; who answers twice at once begins it once. */
  begin(member: Member, noticeId: string, form: ReplyDto): Promise<string> {
    const { personId, siteId } = member;
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const notice = await tx.manager.findOneBy(Notice, { id: noticeId, siteId });
      if (!notice) throw new NoSuchNotice('no notice with this id on this site');
      if (!isOnBoard(notice, now)) throw new NotOnTheBoard('expired, taken down or hidden');
      if (!mayReply(member, notice)) throw new CannotReply('their own, or nobody to answer');
      await this.rights.assertMayPost(tx, member);

      const key = { noticeId, personId };
      const id = newId();
      const reply = { ...key, id, personLabel: await authorLabelOf(tx, member), ...behalfIn(form, null, now), startedAt: now };
      const isFirst = await insertOnce(tx, NoticeReply, key, reply);
      if (!isFirst) return (await tx.manager.findOneByOrFail(NoticeReply, key)).id;
      await this.send(tx, { notice, reply, personId, text: form.bericht });
      return id;
    });
  }

  write(member: Member, replyId: string, text: string): Promise<void> {
    const { personId, siteId } = member;
    return this.unitOfWork.run(async (tx) => {
      const { notice, reply } = await talkNamed(tx.manager, siteId, replyId);
      assertTalks(personId, notice, reply);
      if (notice.hiddenAt) throw new NoticeHiddenByModerators('this notice was hidden by a moderator');
      await this.rights.assertMayPost(tx, member);
      await this.send(tx, { notice, reply, personId, text });
    });
  }

  private async send(tx: Tx, { notice, reply, personId, text }: Sending): Promise<void> {
    await this.attempts.count(tx, [{ what: 'notice-message', whose: personId, most: MOST_PER_QUARTER }]);
    const sentAt = this.clock.now();
    const to = personId === reply.personId ? notice.authorId : reply.personId;
    const isThere = to !== null && (await tx.manager.existsBy(Membership, { siteId: notice.siteId, personId: to, endedAt: IsNull() }));
    if (!isThere) throw new NobodyLeftToWrite('the other has left the neighbourhood');
    const message = { id: newId(), replyId: reply.id, authorId: personId, text, sentAt };
    await tx.manager.insert(NoticeMessage, message);
    const { firstName, lastName } = await tx.manager.findOneByOrFail(Person, { id: personId });
    const side = personId === reply.personId ? { authorLabel: reply.personLabel, onBehalfOf: reply.onBehalfOf } : notice;
    const fromName = bylineOf(publicNameOf(firstName, lastName), side);
    const facts = { siteId: notice.siteId, noticeId: notice.id, title: notice.title };
    await tx.publish(new NoticeMessageSent(facts, reply.id, message.id, to, fromName, text, sentAt));
  }
}

interface Sending {
  readonly notice: Notice;
  readonly reply: Pick<NoticeReply, 'id' | 'personId' | 'personLabel' | 'onBehalfOf'>;
  readonly personId: string;
  readonly text: string;
}
