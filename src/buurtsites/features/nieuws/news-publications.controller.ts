import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { OfFeature } from '../../visits/site-visit.js';
import { NewsService } from './news.service.js';

/** On the site, or off it again. */
@Controller('buurt/:site/nieuws/:bericht')
@OfFeature('nieuws')
@Allow('buurtverbinder')
export class NewsPublicationsController {
  constructor(private readonly news: NewsService) {}

  @Post('plaatsing')
  async create(@CurrentMember() member: Member, @Param('bericht') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.news.publish(member, id);
    reply.flash({ tone: 'ok', text: 'Het bericht staat op de site.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/nieuws/${id}`).send();
  }

  @Post('verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('bericht') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.news.takeDown(member, id);
    const undo = { action: `/buurt/${member.siteSlug}/nieuws/${id}/plaatsing`, label: 'Zet terug' };
    reply.flash({ tone: 'ok', text: 'Het bericht staat niet meer op de site.', undo });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/nieuws`).send();
  }
}
