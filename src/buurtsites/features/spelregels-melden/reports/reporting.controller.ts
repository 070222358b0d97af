import { Body, Controller, Get, Ip, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../../platform/security/allow.js';
import { answerForm, type FormModel, formModel } from '../../../../platform/web/forms.js';
import { ReportDto } from '../../../moderation/dto/report.dto.js';
import { REPORT_REASONS } from '../../../moderation/report.entity.js';
import { REASON_LABELS } from '../../../moderation/report-reasons.js';
import { ReportsService } from '../../../moderation/reports.service.js';
import { PostRegistry } from '../../../posts/post-registry.js';
import { type SiteVisit, stateOf, Visit } from '../../../visits/site-visit.js';

const FIELDS = ['reden', 'woorden', 'mail', 'over', 'bericht'] as const;
type Form = FormModel<(typeof FIELDS)[number]>;
const VIEW = 'buurtsites/spelregels-melden/melden/new';

/** Reporting is for anyone, always: also without an account, and before there are rules or while they rest. */
@Controller('buurt/:site/spelregels-melden/melden')
@Allow('everyone')
export class ReportingController {
  constructor(
    private readonly reports: ReportsService,
    private readonly posts: PostRegistry,
  ) {}

  @Get()
  async new(@Visit() visit: SiteVisit, @Query() query: Record<string, unknown>, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(VIEW, await this.pageOf(visit, formModel(FIELDS, { over: query['over'], bericht: query['bericht'] })));
  }

  @Post()
  create(@Visit() visit: SiteVisit, @Body() body: unknown, @Ip() ip: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { id, slug } = visit.site;
    return answerForm({
      reply,
      dto: ReportDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.reports.receive({ id, slug }, form, ip);
        reply.flash({ tone: 'ok', text: 'Dank je. Iemand van het team kijkt er binnen twee dagen naar.' });
        return `/buurt/${slug}`;
      },
      show: async (form) => ({ view: VIEW, model: await this.pageOf(visit, form) }),
    });
  }

  private async pageOf(visit: SiteVisit, form: Form): Promise<object> {
    const { id, slug } = visit.site;
    const post = await this.posts.find({ id, slug }, form.over.value, form.bericht.value);
    return {
      title: 'Iets melden',
      form,
      action: `/buurt/${slug}/spelregels-melden/melden`,
      about: post && { title: post.title, href: post.href },
      reasons: REPORT_REASONS.map((value) => ({ value, label: REASON_LABELS[value], hint: null, isSelected: form.reden.value === value })),
      teamHref: stateOf(visit, 'ons-team') === 'active' ? `/buurt/${slug}/ons-team` : null,
    };
  }
}
