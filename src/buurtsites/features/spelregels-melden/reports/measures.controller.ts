import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor, Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentActor, MaybeMember } from '../../../../platform/security/request-params.js';
import { answerForm } from '../../../../platform/web/forms.js';
import { MeasureDto } from '../../../moderation/dto/measure.dto.js';
import { MeasuresService } from '../../../moderation/measures.service.js';
import { type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { MEASURE_FIELDS, ReportPages } from './report-pages.js';

/** What is done about a report. */
@Controller('buurt/:site/spelregels-melden/meldingen/:melding/maatregelen')
@Allow('signed-in')
export class MeasuresController {
  constructor(
    private readonly measures: MeasuresService,
    private readonly pages: ReportPages,
  ) {}

  @Post()
  create(
    @Visit() { site }: SiteVisit,
    @CurrentActor() actor: Actor,
    @MaybeMember() member: Member | null,
    @Param('melding') reportId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: MeasureDto,
      fields: MEASURE_FIELDS,
      body,
      act: async (form) => {
        await this.measures.take(actor, member, { siteId: site.id, reportId }, form);
        reply.flash({ tone: 'ok', text: 'Bewaard. Wie het aangaat, krijgt bericht.' });
        return `/buurt/${site.slug}/spelregels-melden/meldingen/${reportId}`;
      },
      show: async (form) => ({ view: 'buurtsites/spelregels-melden/meldingen/show', model: await this.pages.show(site, actor, member, reportId, form) }),
    });
  }
}
