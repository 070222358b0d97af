import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { OfFeature, type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { FactDto } from '../dto/fact.dto.js';
import { IdeaForms } from '../idea-forms.js';
import { FactsService } from './facts.service.js';

/** "Wat mag en kan": rules, money and rooms, from who works here. */
@Controller('buurt/:site/ideeen/:idee/regels')
@OfFeature('ideeen')
@Allow('buurtverbinder', 'wijkprofessional')
export class FactsController {
  constructor(
    private readonly facts: FactsService,
    private readonly forms: IdeaForms,
  ) {}

  @Post()
  create(
    @Visit() visit: SiteVisit,
    @CurrentMember() member: Member,
    @Param('idee') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.forms.answer({ visit, id, reply, body, dto: FactDto, act: (form) => this.facts.tell(member, id, form), said: 'Dank je. Het staat erbij.' });
  }

  @Post(':regel/verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('idee') id: string, @Param('regel') factId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.facts.drop(member, id, factId);
    reply.flash({ tone: 'ok', text: 'Het staat er niet meer bij.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/ideeen/${id}`).send();
  }
}
