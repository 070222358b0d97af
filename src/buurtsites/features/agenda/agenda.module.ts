import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { PostRegistry } from '../../posts/post-registry.js';
import { FeatureRegistry, type SiteRef } from '../feature-registry.js';
import { ActivitiesController } from './activities.controller.js';
import { ActivitiesService } from './activities.service.js';
import { ActivityData } from './activity-data.js';
import { ActivityEditingController } from './activity-editing.controller.js';
import { ActivityPosts } from './activity-posts.js';
import { ActivityProposalsController } from './activity-proposals.controller.js';
import { ActivityProposalsService } from './activity-proposals.service.js';
import { ActivityPublicationsController } from './activity-publications.controller.js';
import { ActivitySearch } from './activity-search.js';
import { AgendaFeedController } from './agenda-feed.controller.js';
import { AgendaOnPaper } from './agenda-on-paper.js';
import { AgendaQueries } from './agenda.queries.js';
import { ComingDatesQueries } from './coming-dates.queries.js';
import { fillDemo } from './fill-demo.js';
import { SkippedDaysController } from './skipped-days.controller.js';
import { SkippedDaysService } from './skipped-days.service.js';

const ON_HOME_PAGE = 4;

@Module({
  imports: [AccountsModule],
  controllers: [
    AgendaFeedController,
    ActivityProposalsController,
    ActivityEditingController,
    ActivitiesController,
    ActivityPublicationsController,
    SkippedDaysController,
  ],
  providers: [
    ActivityData,
    ActivitiesService,
    ActivityPosts,
    ActivityProposalsService,
    ActivitySearch,
    AgendaOnPaper,
    AgendaQueries,
    ComingDatesQueries,
    SkippedDaysService,
  ],
})
export class AgendaModule implements OnModuleInit {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly posts: PostRegistry,
    private readonly source: ActivityPosts,
    private readonly agenda: AgendaQueries,
    private readonly search: ActivitySearch,
    private readonly onPaper: AgendaOnPaper,
    private readonly activities: ActivitiesService,
    private readonly skippedDays: SkippedDaysService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.posts.register(this.source);
    this.registry.register({
      key: 'agenda',
      residentsPost: true,
      order: 20,
      isInMenu: true,
      card: (site) => this.card(site),
      search: this.search,
      paper: (site, week) => this.onPaper.of(site, week),
      behalfCount: (siteId) => this.agenda.behalfCountOf(siteId),
      demo: (neighbourhood) => fillDemo(neighbourhood, { activities: this.activities, skippedDays: this.skippedDays }, this.clock.now()),
      counts: { 'upcoming-activities': (siteId) => this.agenda.upcomingCountOf(siteId) },
    });
  }

  private async card(site: SiteRef): Promise<{ view: string; model: object }> {
    return { view: 'buurtsites/agenda/_card', model: { href: `/buurt/${site.slug}/agenda`, activities: await this.agenda.next(site, ON_HOME_PAGE) } };
  }
}
