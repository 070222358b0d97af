import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../platform/clock/clock.js';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, formModel } from '../../../platform/web/forms.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { showWritingPage } from '../../posts/writing-page.js';
import { OfFeature, type SiteVisit, Visit } from '../../visits/site-visit.js';
import { askedCareWay } from './care/asked-care-way.js';
import { NoticeDto } from './dto/notice.dto.js';
import { FIELDS, formPageOf, valuesOf, VIEW } from './notice-form.js';
import type { Notice } from './notice.entity.js';
import { NoSuchNotice } from './notice.errors.js';
import { assertThat, mayEdit, maySee } from './notice.policy.js';
import { NoticeQueries } from './notice.queries.js';
import { NoticesService } from './notices.service.js';

/** Writing a note; the team does so also before the board is on. */
@Controller('buurt/:site/vraag-en-aanbod')
@OfFeature('vraag-en-aanbod')
@Allow('buurtverbinder', 'wijkprofessional', 'lid')
export class NoticeEditingController {
  constructor(
    private readonly service: NoticesService,
    private readonly notices: NoticeQueries,
    private readonly rights: PostingRights,
    private readonly clock: Clock,
  ) {}

  @Get('nieuw')
  async new(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Query('kant') side: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const form = formModel(FIELDS, { kant: side === 'aanbod' ? 'aanbod' : 'vraag' });
    return showWritingPage(reply, VIEW, formPageOf(visit, null, form), await this.rights.whyNotPost(member));
  }

  @Post()
  create(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> | FastifyReply {
    const care = askedCareWay(visit, body);
    if (care) return reply.code(200).view(VIEW, formPageOf(visit, null, formModel(FIELDS, body as object), care));
    return answerForm({
      reply,
      dto: NoticeDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        const { id } = await this.service.create(member, form);
        reply.flash({ tone: 'ok', text: 'Je briefje hangt op het bord.' });
        return `/buurt/${visit.site.slug}/vraag-en-aanbod/${id}`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: formPageOf(visit, null, form) }),
    });
  }

  @Get(':briefje/bewerken')
  async edit(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Param('briefje') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const notice = await this.noticeToEdit(visit, id);
    return showWritingPage(reply, VIEW, formPageOf(visit, notice, formModel(FIELDS, valuesOf(notice))), await this.rights.whyNotPost(member));
  }

  @Post(':briefje')
  async update(
    @Visit() visit: SiteVisit,
    @CurrentMember() member: Member,
    @Param('briefje') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const notice = await this.noticeToEdit(visit, id);
    const care = askedCareWay(visit, body);
    if (care) return reply.code(200).view(VIEW, formPageOf(visit, notice, formModel(FIELDS, body as object), care));
    return answerForm({
      reply,
      dto: NoticeDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.service.update(member, id, form);
        reply.flash({ tone: 'ok', text: 'Je briefje is bewaard.' });
        return `/buurt/${visit.site.slug}/vraag-en-aanbod/${id}`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: formPageOf(visit, notice, form) }),
    });
  }

  private async noticeToEdit({ site, member }: SiteVisit, id: string): Promise<Notice> {
    const notice = await this.notices.find(site.id, id);
    if (!notice || !maySee(member, notice, this.clock.now())) throw new NoSuchNotice('not there, or not to be seen');
    assertThat(mayEdit(member, notice), member);
    return notice;
  }
}
