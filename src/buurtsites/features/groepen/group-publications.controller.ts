import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { type SiteVisit, Visit } from '../../visits/site-visit.js';
import { GroupPagesService } from './group-pages.service.js';

/** On the site, or off it again. */
@Controller('buurt/:site/groepen/:groep')
@Allow('signed-in')
export class GroupPublicationsController {
  constructor(private readonly pages: GroupPagesService) {}

  @Post('plaatsing')
  async create(
    @Visit() { site, member }: SiteVisit,
    @CurrentActor() { personId }: Actor,
    @Param('groep') slug: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const page = await this.pages.publish({ personId, member }, { siteId: site.id, slug });
    reply.flash({ tone: 'ok', text: `${page.name} staat op de site.` });
    return reply.code(303).header('location', `/buurt/${site.slug}/groepen/${slug}`).send();
  }

  @Post('afwijzing')
  async decline(
    @Visit() { site, member }: SiteVisit,
    @CurrentActor() { personId }: Actor,
    @Param('groep') slug: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.pages.decline({ personId, member }, { siteId: site.id, slug });
    const undo = { action: `/buurt/${site.slug}/groepen/${slug}/plaatsing`, label: 'Zet toch op de site' };
    reply.flash({ tone: 'ok', text: 'Jullie nemen dit voorstel niet over.', undo });
    return reply.code(303).header('location', `/buurt/${site.slug}/groepen`).send();
  }

  @Post('verwijdering')
  async destroy(
    @Visit() { site, member }: SiteVisit,
    @CurrentActor() { personId }: Actor,
    @Param('groep') slug: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const page = await this.pages.takeDown({ personId, member }, { siteId: site.id, slug });
    const undo = { action: `/buurt/${site.slug}/groepen/${slug}/plaatsing`, label: 'Zet terug' };
    reply.flash({ tone: 'ok', text: `${page.name} staat niet meer op de site.`, undo });
    return reply.code(303).header('location', `/buurt/${site.slug}/groepen`).send();
  }
}
