import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/security/allow.js';
import { OfFeature, type SiteVisit, Visit } from '../../visits/site-visit.js';
import { DropInQueries } from './drop-in.queries.js';

/** The door for who has no screen: hours, a phone, and paper to take along. */
@Controller('buurt/:site/inloop')
@OfFeature('inloop')
@Allow('everyone')
export class DropInController {
  constructor(private readonly dropIns: DropInQueries) {}

  @Get()
  async show(@Visit() { site, member, isTeam }: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const base = `/buurt/${site.slug}/inloop`;
    return reply.view('buurtsites/inloop/show', {
      title: 'Inloop en papier',
      base,
      name: site.name,
      dropIn: await this.dropIns.shown(site.id),
      isTeam,
      editHref: member?.role === 'buurtverbinder' ? `${base}/bewerken` : null,
    });
  }
}
