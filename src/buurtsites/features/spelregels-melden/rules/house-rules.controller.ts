import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../../platform/security/allow.js';
import { markdown } from '../../../../platform/web/markdown.js';
import { AlsoWhilePaused, OfFeature, type SiteVisit, stateOf, Visit } from '../../../visits/site-visit.js';
import { HouseRulesQueries } from './house-rules.queries.js';

/** The rules, to read for everyone, also while they are being rewritten. */
@Controller('buurt/:site/spelregels-melden')
@OfFeature('spelregels-melden')
@AlsoWhilePaused()
export class HouseRulesController {
  constructor(private readonly rules: HouseRulesQueries) {}

  @Get()
  @Allow('everyone')
  async show(@Visit() visit: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { site, member } = visit;
    const base = `/buurt/${site.slug}/spelregels-melden`;
    const text = await this.rules.textOf(site.id);
    const isResidentOfTeam = member?.role === 'buurtverbinder';
    return reply.view('buurtsites/spelregels-melden/regels/show', {
      title: 'Spelregels',
      base,
      text: text === null ? null : markdown(text),
      moderators: (await this.rules.moderatorNames(site.id)).join(' en '),
      isPaused: stateOf(visit, 'spelregels-melden') === 'paused',
      isResidentOfTeam,
      hiddenPhotosHref: `/buurt/${site.slug}/weggehaalde-fotos`,
      hasText: text !== null,
    });
  }
}
