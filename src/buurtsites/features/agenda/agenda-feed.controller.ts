import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import { Allow } from '../../../platform/security/allow.js';
import { OfFeature, type SiteVisit, stateOf, Visit } from '../../visits/site-visit.js';
import { FeatureIsOff } from '../../visits/visit.errors.js';
import { AgendaQueries } from './agenda.queries.js';
import { agendaText } from './agenda-text.js';

/** To follow the agenda in a calendar of one's own. */
@Controller('buurt/:site/agenda/agenda.ics')
@OfFeature('agenda')
@Allow('everyone')
export class AgendaFeedController {
  constructor(
    private readonly agenda: AgendaQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async show(@Visit() visit: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { site } = visit;
    // a calendar has no team: nobody follows what is not on, or rests
    if (stateOf(visit, 'agenda') !== 'active') throw new FeatureIsOff(site.slug, 'agenda');
    const text = agendaText(`Agenda ${site.name}`, `${this.config.baseUrl}/buurt/${site.slug}/agenda`, await this.agenda.comingOn(site.id));
    return reply.type('text/calendar; charset=utf-8').send(text);
  }
}
