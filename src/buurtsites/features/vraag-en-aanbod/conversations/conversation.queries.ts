import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { nameIn, PeopleQueries, type PersonName } from '../../../../accounts/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { agoInWords } from '../../../../platform/clock/in-words.js';
import type { Member } from '../../../../platform/security/actor.js';
import { bylineOf } from '../../../posts/byline.js';
import { summaryOf } from '../../../posts/summary.js';
import { Notice } from '../notice.entity.js';
import { askerOf, assertTalks, isOnBoard } from '../notice.policy.js';
import { SIDE_TAGS } from '../notice-words.js';
import { NoticeMessage, NoticeReply } from './conversation.entities.js';
import { Match } from './match.entity.js';
import { askedFor } from './matches.service.js';
import { type Talk, talkNamed } from './talk-named.js';

/** What two people wrote, for those two alone. */
@Injectable()
export class ConversationQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws NoSuchConversation for everybody but the two */
  async pageOf({ siteId, siteSlug, personId }: Member, replyId: string): Promise<object> {
    const { manager } = this.reader;
    const talk = await talkNamed(manager, siteId, replyId);
    const { notice, reply } = talk;
    assertTalks(personId, notice, reply);
    const [messages, match, names] = await Promise.all([
      manager.find(NoticeMessage, { where: { replyId }, order: { sentAt: 'ASC', id: 'ASC' } }),
      manager.findOneBy(Match, { replyId }),
      this.people.namesOf([reply.personId, ...(notice.authorId ? [notice.authorId] : [])]),
    ]);
    const now = this.clock.now();
    const address = `/buurt/${siteSlug}/vraag-en-aanbod/gesprekken/${replyId}`;
    return {
      title: notice.title,
      base: `/buurt/${siteSlug}/vraag-en-aanbod`,
      address,
      noticeHref: isOnBoard(notice, now) || notice.authorId === personId ? `/buurt/${siteSlug}/vraag-en-aanbod/${notice.id}` : null,
      other: otherIn(talk, personId, names),
      messages: messages.map(({ authorId, text, sentAt }) => ({
        who: authorId === personId ? 'Jij' : nameIn(names, authorId).publicName,
        isOwn: authorId === personId,
        text,
        ago: agoInWords(sentAt, now),
      })),
      reportHref: `/buurt/${siteSlug}/spelregels-melden/melden?over=vraag-en-aanbod&bericht=${notice.id}`,
      mayWrite: notice.authorId !== null && notice.hiddenAt === null,
      isConfirmed: match !== null,
      asks: askerOf(notice, reply) === personId ? { forWhom: askedFor(notice, reply) } : null,
      isOwnNotice: notice.authorId === personId && notice.closedAt === null && notice.hiddenAt === null,
      noticeAddress: `/buurt/${siteSlug}/vraag-en-aanbod/${notice.id}`,
    };
  }

  /** Every talk somebody is in on this site, the last written in first. */
  async listOf({ siteId, siteSlug, personId }: Member): Promise<readonly object[]> {
    const { manager } = this.reader;
    const own = await manager.find(Notice, { where: { siteId, authorId: personId } });
    const replies = await manager.find(NoticeReply, { where: [{ personId }, { noticeId: In(own.map(({ id }) => id)) }] });
    const notices = await manager.findBy(Notice, { siteId, id: In(replies.map(({ noticeId }) => noticeId)) });
    const talks = replies.flatMap((reply) => notices.filter(({ id }) => id === reply.noticeId).map((notice) => ({ notice, reply })));
    const [messages, matches, names] = await Promise.all([
      manager.find(NoticeMessage, { where: { replyId: In(talks.map(({ reply }) => reply.id)) }, order: { sentAt: 'DESC', id: 'DESC' } }),
      manager.findBy(Match, { replyId: In(talks.map(({ reply }) => reply.id)) }),
      this.people.namesOf(talks.flatMap(({ notice, reply }) => [reply.personId, ...(notice.authorId ? [notice.authorId] : [])])),
    ]);
    const now = this.clock.now();
    const withLast = talks.map((talk) => ({ talk, last: messages.find(({ replyId }) => replyId === talk.reply.id) ?? null }));
    return withLast
      .sort((a, b) => (b.last?.sentAt.getTime() ?? 0) - (a.last?.sentAt.getTime() ?? 0))
      .map(({ talk, last }) => ({
        title: talk.notice.title,
        href: `/buurt/${siteSlug}/vraag-en-aanbod/gesprekken/${talk.reply.id}`,
        tag: SIDE_TAGS[talk.notice.side],
        other: otherIn(talk, personId, names),
        summary: last && `${last.authorId === personId ? 'Jij: ' : ''}${summaryOf(last.text)}`,
        ago: agoInWords(last?.sentAt ?? talk.reply.startedAt, now),
        isConfirmed: matches.some(({ replyId }) => replyId === talk.reply.id),
      }));
  }

  /** The talk this person began about a note; null: none yet. */
  async idOf(noticeId: string, personId: string): Promise<string | null> {
    return (await this.reader.manager.findOneBy(NoticeReply, { noticeId, personId }))?.id ?? null;
  }

  countOf(noticeId: string): Promise<number> {
    return this.reader.manager.countBy(NoticeReply, { noticeId });
  }

  matchCountOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(Match, { siteId });
  }
}

/** The other one, as on the site: "Wim V.", "Marloes D., welzijnswerker, namens Greet". */
const otherIn = ({ notice, reply }: Talk, personId: string, names: ReadonlyMap<string, PersonName>): string =>
  personId === reply.personId
    ? bylineOf(nameIn(names, notice.authorId).publicName, notice)
    : bylineOf(nameIn(names, reply.personId).publicName, { authorLabel: reply.personLabel, onBehalfOf: reply.onBehalfOf });
