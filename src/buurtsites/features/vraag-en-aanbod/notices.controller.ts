import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../platform/clock/clock.js';
import { Allow } from '../../../platform/security/allow.js';
import { OfFeature, type SiteVisit, stateOf, Visit } from '../../visits/site-visit.js';
import { ConversationQueries } from './conversations/conversation.queries.js';
import { MatchmakerQueries } from './matchmakers/matchmaker.queries.js';
import { kindsFor, pagingOf, sidesFor } from './board-filters.js';
import { NOTICE_KINDS, SIDES } from './notice.entity.js';
import { NoSuchNotice } from './notice.errors.js';
import { maySee, mayPost } from './notice.policy.js';
import { NoticeQueries, PER_PAGE, type Wanted } from './notice.queries.js';
import { noticePageOf, SHOW_VIEW } from './notice-show.js';

/** The board, to read. */
@Controller('buurt/:site/vraag-en-aanbod')
@OfFeature('vraag-en-aanbod')
@Allow('everyone')
export class NoticesController {
  constructor(
    private readonly notices: NoticeQueries,
    private readonly conversations: ConversationQueries,
    private readonly matchmakers: MatchmakerQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  async index(@Visit() visit: SiteVisit, @Query() query: Record<string, unknown>, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { site, member } = visit;
    const wanted: Wanted = {
      side: SIDES.find((known) => known === query['kant']) ?? null,
      kind: NOTICE_KINDS.find((known) => known === query['soort']) ?? null,
    };
    const page = Math.max(1, Math.trunc(Number(query['bladzijde'])) || 1);
    const [{ rows, count }, all, asked, kinds, matchmakers] = await Promise.all([
      this.notices.listOf(site, wanted, page),
      this.notices.countOf(site.id),
      this.notices.countOf(site.id, 'vraag'),
      this.notices.kindsOn(site.id),
      this.matchmakers.namesOf(site.id),
    ]);
    const base = `/buurt/${site.slug}/vraag-en-aanbod`;
    const last = Math.max(1, Math.ceil(count / PER_PAGE));
    return reply.view('buurtsites/vraag-en-aanbod/bord/index', {
      title: 'Vraag en aanbod',
      base,
      notices: rows,
      mayPost: mayPost(member),
      isMember: member !== null,
      isResidentOfTeam: member?.role === 'buurtverbinder',
      mayAsk: mayPost(member) && (visit.isTeam || stateOf(visit, 'spelregels-melden') === 'active'),
      signInHref: member === null ? `/inloggen?naar=${encodeURIComponent(base)}` : null,
      helpHref: `/buurt/${site.slug}/hulp`,
      matchmakers: matchmakers.length > 0 ? LIST.format(matchmakers) : null,
      sides: all === 0 ? null : sidesFor(base, wanted, { all, asked }),
      kinds: kinds.length > 1 || wanted.kind ? kindsFor(base, wanted, kinds) : null,
      isFiltered: wanted.side !== null || wanted.kind !== null,
      paging: last > 1 ? pagingOf(base, wanted, Math.min(page, last), last) : null,
    });
  }

  @Get(':briefje')
  async show(@Visit() visit: SiteVisit, @Param('briefje') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { site, member } = visit;
    const now = this.clock.now();
    const notice = await this.notices.find(site.id, id);
    if (!notice || !maySee(member, notice, now)) throw new NoSuchNotice('not there, or not to be seen');
    const [byline, talkId, replies] = await Promise.all([
      this.notices.bylineOf(notice),
      member ? this.conversations.idOf(id, member.personId) : null,
      this.conversations.countOf(id),
    ]);
    return reply.view(SHOW_VIEW, noticePageOf(visit, notice, { byline, talkId, replies }, now));
  }
}

const LIST = new Intl.ListFormat('nl');
