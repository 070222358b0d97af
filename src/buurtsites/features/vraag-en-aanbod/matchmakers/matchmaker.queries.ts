import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { nameIn, PeopleQueries } from '../../../../accounts/index.js';
import { Membership } from '../../../memberships/membership.entity.js';
import { MembershipQueries } from '../../../memberships/membership.queries.js';
import type { SiteRef } from '../../feature-registry.js';
import { NoticeReply } from '../conversations/conversation.entities.js';
import type { Notice } from '../notice.entity.js';
import { NoticeQueries } from '../notice.queries.js';
import { Matchmaker, NoticeSuggestion } from './matchmaker.entities.js';

const MOST_SHOWN = 3;

@Injectable()
export class MatchmakerQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly notices: NoticeQueries,
    private readonly memberships: MembershipQueries,
    private readonly people: PeopleQueries,
  ) {}

  /** Those chosen who are still buurtverbinder. Inside a transaction: pass its manager. */
  async idsOf(siteId: string, manager: EntityManager = this.reader.manager): Promise<readonly string[]> {
    const rows = await manager
      .createQueryBuilder(Matchmaker, 'matchmaker')
      .innerJoin(
        Membership,
        'member',
        `member.personId = matchmaker.personId AND member.siteId = matchmaker.siteId AND member.role = 'buurtverbinder' AND member.endedAt IS NULL`,
      )
      .select('matchmaker.personId', 'personId')
      .where('matchmaker.siteId = :siteId', { siteId })
      .orderBy('matchmaker.appointedAt')
      .getRawMany<{ personId: string }>();
    return rows.map(({ personId }) => personId);
  }

  /** "Riet K.", in the order in which they were chosen. */
  async namesOf(siteId: string): Promise<readonly string[]> {
    const ids = await this.idsOf(siteId);
    const names = await this.people.namesOf(ids);
    return ids.map((id) => nameIn(names, id).publicName);
  }

  /** Every buurtverbinder, to choose from. */
  async candidates(siteId: string, chosen: readonly string[]): Promise<readonly object[]> {
    const team = await this.memberships.activeIn(siteId, 'buurtverbinder');
    const names = await this.people.namesOf(team.map(({ personId }) => personId));
    return team.map(({ personId }) => ({ value: personId, label: nameIn(names, personId).publicName, hint: null, isSelected: chosen.includes(personId) }));
  }

  /**
   * Notes that nobody answered, the longest waiting first, each with what hangs on the other side of the board and is
   * of the same kind. Who talks with whom is no matter of the matchmakers: they see that somebody answered, nothing else.
   */
  async waitingOn(site: SiteRef): Promise<readonly object[]> {
    const open = await this.notices.openOn(site.id);
    const answered = new Set(
      (await this.reader.manager.find(NoticeReply, { select: { noticeId: true }, where: { noticeId: In(open.map(({ id }) => id)) } })).map(
        (reply) => reply.noticeId,
      ),
    );
    const suggested = await this.reader.manager.findBy(NoticeSuggestion, { noticeId: In(open.map(({ id }) => id)) });
    const waiting = open.filter(({ id, authorId }) => !answered.has(id) && authorId !== null).reverse();
    const rows = new Map((await this.notices.rowsOf(site, open)).map((row) => [row.id, row]));
    const isShown = (notice: Notice, other: Notice): boolean => suggested.some((row) => row.noticeId === notice.id && row.otherId === other.id);
    return waiting.map((notice) => ({
      ...rows.get(notice.id),
      suggestAction: `/buurt/${site.slug}/vraag-en-aanbod/${notice.id}/tips`,
      fitting: open
        .filter((other) => other.side !== notice.side && other.kind === notice.kind && other.authorId !== notice.authorId)
        // an offer can be taken up more than once; a request that was answered is in good hands
        .filter(({ id, side }) => side === 'aanbod' || !answered.has(id))
        .slice(0, MOST_SHOWN)
        .map((other) => ({ ...rows.get(other.id), isSuggested: isShown(notice, other) })),
    }));
  }
}
