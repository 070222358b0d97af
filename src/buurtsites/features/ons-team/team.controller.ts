import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/security/allow.js';
import { OfFeature, type SiteVisit, Visit } from '../../visits/site-visit.js';
import { TeamQueries } from './team.queries.js';

/** Who the team is, and where to meet them. */
@Controller('buurt/:site/ons-team')
@OfFeature('ons-team')
export class TeamController {
  constructor(private readonly team: TeamQueries) {}

  @Get()
  @Allow('everyone')
  async show(@Visit() { site, member, isTeam }: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const [cards, place, ownCard] = await Promise.all([
      this.team.cardsOf(site),
      this.team.placeOf(site.id),
      isTeam && member ? this.team.ownCard(member) : null,
    ]);
    const base = `/buurt/${site.slug}/ons-team`;
    const isResidentOfTeam = member?.role === 'buurtverbinder';
    return reply.view('buurtsites/ons-team/team/show', {
      title: 'Ons team',
      residents: cards
        .filter((card) => card.isResident)
        .map((card) => ({ ...card, editHref: isResidentOfTeam && card.isEntrusted ? `${base}/namens/${card.id}` : null })),
      professionals: cards.filter((card) => !card.isResident).map((card) => ({ ...card, editHref: null })),
      place,
      hasCards: cards.length > 0,
      tools: isTeam
        ? {
            ownHref: `${base}/kaartje`,
            hasOwn: ownCard !== null,
            entrustHref: isResidentOfTeam ? `${base}/namens/nieuw` : null,
            placeHref: isResidentOfTeam ? `${base}/trefpunt` : null,
          }
        : null,
    });
  }
}
