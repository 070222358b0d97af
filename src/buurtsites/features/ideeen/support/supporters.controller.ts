import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { OfFeature, type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { PaperDto } from '../dto/paper.dto.js';
import { IdeaForms } from '../idea-forms.js';
import { SupportersService } from './supporters.service.js';

/** "Mooi idee", "ik doe mee", and taking that back. */
@Controller('buurt/:site/ideeen/:idee')
@OfFeature('ideeen')
@Allow('buurtverbinder', 'lid')
export class SupportersController {
  constructor(
    private readonly supporters: SupportersService,
    private readonly forms: IdeaForms,
  ) {}

  @Post('steun')
  async support(@CurrentMember() member: Member, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.supporters.support(member, id);
    return this.back(reply, member, id, 'Fijn dat je het laat weten.');
  }

  @Post('deelname')
  async join(@CurrentMember() member: Member, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.supporters.join(member, id);
    return this.back(reply, member, id, 'Je doet mee. Wie het bedacht, krijgt een mail.');
  }

  @Post('steun/intrekking')
  async withdraw(@CurrentMember() member: Member, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.supporters.withdraw(member, id);
    return this.back(reply, member, id, 'Teruggetrokken. Een andere keer weer.');
  }

  @Post('papier')
  @Allow('buurtverbinder')
  create(
    @Visit() visit: SiteVisit,
    @CurrentMember() member: Member,
    @Param('idee') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.forms.answer({
      visit,
      id,
      reply,
      body,
      dto: PaperDto,
      act: (form) => this.supporters.addFromPaper(member, id, form),
      said: 'Overgezet van papier.',
    });
  }

  private back(reply: FastifyReply, { siteSlug }: Member, id: string, text: string): FastifyReply {
    reply.flash({ tone: 'ok', text });
    return reply.code(303).header('location', `/buurt/${siteSlug}/ideeen/${id}`).send();
  }
}
