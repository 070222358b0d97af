import { Module, type OnModuleInit } from '@nestjs/common';
import { FeatureRegistry, type SiteRef } from '../feature-registry.js';
import { EntrustedCardsController } from './entrusted-cards.controller.js';
import { fillDemo } from './fill-demo.js';
import { MeetingPlaceController } from './meeting-place.controller.js';
import { MeetingPlaceService } from './meeting-place.service.js';
import { OwnCardController, OwnCardWithdrawalController } from './own-card.controller.js';
import { TeamCardData } from './team-card-data.js';
import { TeamCardsService } from './team-cards.service.js';
import { TeamSearch } from './team-search.js';
import { TeamController } from './team.controller.js';
import { TeamQueries } from './team.queries.js';

@Module({
  controllers: [TeamController, OwnCardController, OwnCardWithdrawalController, EntrustedCardsController, MeetingPlaceController],
  providers: [TeamCardData, TeamCardsService, MeetingPlaceService, TeamQueries, TeamSearch],
})
export class OnsTeamModule implements OnModuleInit {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly team: TeamQueries,
    private readonly cards: TeamCardsService,
    private readonly places: MeetingPlaceService,
    private readonly search: TeamSearch,
  ) {}

  onModuleInit(): void {
    this.registry.register({
      key: 'ons-team',
      residentsPost: false,
      order: 90,
      isInMenu: true,
      card: (site) => this.card(site),
      search: this.search,
      photoPlaces: (site, photoIds) => this.team.placesOfPhotos(site, photoIds),
      demo: (neighbourhood) => fillDemo(neighbourhood, this.cards, this.places),
      counts: {
        'team-cards': (siteId) => this.team.countOf(siteId),
        'meeting-place': async (siteId) => ((await this.team.placeOf(siteId)) ? 1 : 0),
      },
    });
  }

  private async card(site: SiteRef): Promise<{ view: string; model: object }> {
    const [cards, place] = await Promise.all([this.team.cardsOf(site), this.team.placeOf(site.id)]);
    return { view: 'buurtsites/ons-team/_card', model: { href: `/buurt/${site.slug}/ons-team`, people: cards.slice(0, 8), place } };
  }
}
