import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import type { FeatureKey } from '../features/feature-keys.js';
import { type SiteVisit, stateOf, Visit } from '../visits/site-visit.js';

/** How to reach the people behind a site, and how to take it along on paper. Always there. */
@Controller('buurt/:site/hulp')
export class SiteHelpController {
  @Get()
  @Allow('everyone')
  show(@Visit() visit: SiteVisit, @Res() reply: FastifyReply): FastifyReply {
    const { name, slug } = visit.site;
    const isOn = (key: FeatureKey): boolean => stateOf(visit, key) === 'active';
    return reply.view('buurtsites/front/help', {
      title: 'Hulp en printen',
      name,
      slug,
      hasTeamPage: isOn('ons-team'),
      canReport: isOn('spelregels-melden'),
      hasBoard: isOn('vraag-en-aanbod'),
      hasIdeas: isOn('ideeen'),
    });
  }
}
