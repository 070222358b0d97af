import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor, Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentActor, CurrentMember, MaybeMember } from '../../../../platform/security/request-params.js';
import { ReportsService } from '../../../moderation/reports.service.js';
import { type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { ReportPages } from './report-pages.js';

/** The queue, for who looks at reports. */
@Controller('buurt/:site/spelregels-melden/meldingen')
export class ReportsController {
  constructor(
    private readonly pages: ReportPages,
    private readonly reports: ReportsService,
  ) {}

  @Get()
  @Allow('signed-in')
  async index(
    @Visit() { site }: SiteVisit,
    @CurrentActor() actor: Actor,
    @MaybeMember() member: Member | null,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return reply.view('buurtsites/spelregels-melden/meldingen/index', await this.pages.index(site, actor, member));
  }

  @Get(':melding')
  @Allow('signed-in')
  async show(
    @Visit() { site }: SiteVisit,
    @CurrentActor() actor: Actor,
    @MaybeMember() member: Member | null,
    @Param('melding') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return reply.view('buurtsites/spelregels-melden/meldingen/show', await this.pages.show(site, actor, member, id));
  }

  /** An example to learn from. */
  @Post('oefening')
  @Allow('buurtverbinder')
  async create(@CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const id = await this.reports.practise(member);
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/spelregels-melden/meldingen/${id}`).send();
  }
}
