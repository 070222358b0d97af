import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../../platform/clock/clock.js';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { answerForm } from '../../../../platform/web/forms.js';
import { OfFeature, type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { ReplyDto } from '../dto/reply.dto.js';
import { NoSuchNotice } from '../notice.errors.js';
import { maySee } from '../notice.policy.js';
import { NoticeQueries } from '../notice.queries.js';
import { noticePageOf, REPLY_FIELDS, SHOW_VIEW } from '../notice-show.js';
import { ConversationsService } from './conversations.service.js';

/** Answering a note: from then on the two talk. */
@Controller('buurt/:site/vraag-en-aanbod/:briefje/reacties')
@OfFeature('vraag-en-aanbod')
@Allow('buurtverbinder', 'wijkprofessional', 'lid')
export class RepliesController {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly notices: NoticeQueries,
    private readonly clock: Clock,
  ) {}

  @Post()
  async create(
    @Visit() visit: SiteVisit,
    @CurrentMember() member: Member,
    @Param('briefje') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const now = this.clock.now();
    const notice = await this.notices.find(visit.site.id, id);
    if (!notice || !maySee(member, notice, now)) throw new NoSuchNotice('not there, or not to be seen');
    const byline = await this.notices.bylineOf(notice);
    return answerForm({
      reply,
      dto: ReplyDto,
      fields: REPLY_FIELDS,
      body,
      act: async (form) => {
        const talkId = await this.conversations.begin(member, id, form);
        reply.flash({ tone: 'ok', text: 'Je reactie is op weg. Het antwoord lees je hier, en je krijgt een mail.' });
        return `/buurt/${visit.site.slug}/vraag-en-aanbod/gesprekken/${talkId}`;
      },
      show: (form) => Promise.resolve({ view: SHOW_VIEW, model: noticePageOf(visit, notice, { byline, talkId: null, replies: 0 }, now, form) }),
    });
  }
}
