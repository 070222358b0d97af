import { Body, Controller, Get, Ip, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/security/allow.js';
import { answerForm, formModel } from '../../../platform/web/forms.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { showWritingPage } from '../../posts/writing-page.js';
import { OfFeature, type SiteVisit, Visit } from '../../visits/site-visit.js';
import { formPageOf, PROPOSAL_FIELDS, VIEW } from './activity-form.js';
import { ActivityProposalsService } from './activity-proposals.service.js';
import { ActivityProposalDto } from './dto/activity.dto.js';

/** Anybody tells what there is to do; the team decides. */
@Controller('buurt/:site/agenda/aanmelden')
@OfFeature('agenda')
@Allow('everyone')
export class ActivityProposalsController {
  constructor(
    private readonly proposals: ActivityProposalsService,
    private readonly rights: PostingRights,
  ) {}

  @Get()
  async new(@Visit() visit: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const whyNot = await this.rights.whyNotPropose(visit.site.id, visit.member, 'agenda');
    return showWritingPage(reply, VIEW, formPageOf(visit, null, formModel(PROPOSAL_FIELDS), true), whyNot);
  }

  @Post()
  create(@Visit() visit: SiteVisit, @Body() body: unknown, @Ip() ip: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ActivityProposalDto,
      fields: PROPOSAL_FIELDS,
      body,
      act: async (form) => {
        await this.proposals.propose(visit.site.id, visit.member, form, ip);
        reply.flash({ tone: 'ok', text: 'Dank je. De buurtverbinders kijken ernaar.' });
        return `/buurt/${visit.site.slug}/agenda`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: formPageOf(visit, null, form, true) }),
    });
  }
}
