import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../../../accounts/index.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PostRegistry } from '../../posts/post-registry.js';
import { type FeatureCard, FeatureRegistry, type SiteRef } from '../feature-registry.js';
import type { PaperSection } from '../paper-section.js';
import { fillDemo } from './fill-demo.js';
import { IdeaData } from './idea-data.js';
import { IdeaEditingController } from './idea-editing.controller.js';
import { IdeaForms } from './idea-forms.js';
import { IdeaPageQueries } from './idea-page.queries.js';
import { IdeaPosts } from './idea-posts.js';
import { IdeaSearch } from './idea-search.js';
import { IdeaQueries } from './idea.queries.js';
import { IdeasController } from './ideas.controller.js';
import { IdeasService } from './ideas.service.js';
import { MergingController } from './merging/merging.controller.js';
import { MergingService } from './merging/merging.service.js';
import { ForgetSupporters } from './support/forget-supporters.js';
import { SupportersController } from './support/supporters.controller.js';
import { SupportersService } from './support/supporters.service.js';
import { FactsController } from './telling/facts.controller.js';
import { FactsService } from './telling/facts.service.js';
import { OutcomesController } from './telling/outcomes.controller.js';
import { OutcomesService } from './telling/outcomes.service.js';

const ON_THE_FRONT = 3;

@Module({
  imports: [AccountsModule],
  controllers: [IdeaEditingController, IdeasController, SupportersController, FactsController, OutcomesController, MergingController],
  providers: [
    FactsService,
    ForgetSupporters,
    IdeaData,
    IdeaForms,
    IdeaPageQueries,
    IdeaPosts,
    IdeaQueries,
    IdeaSearch,
    IdeasService,
    MergingService,
    OutcomesService,
    SupportersService,
  ],
})
export class IdeeenModule implements OnModuleInit {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly posts: PostRegistry,
    private readonly source: IdeaPosts,
    private readonly ideas: IdeaQueries,
    private readonly search: IdeaSearch,
    private readonly service: IdeasService,
    private readonly supporters: SupportersService,
    private readonly merging: MergingService,
    private readonly outcomes: OutcomesService,
    private readonly facts: FactsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.posts.register(this.source);
    const services = {
      ideas: this.service,
      supporters: this.supporters,
      merging: this.merging,
      outcomes: this.outcomes,
      facts: this.facts,
      unitOfWork: this.unitOfWork,
    };
    this.registry.register({
      key: 'ideeen',
      residentsPost: true,
      order: 40,
      isInMenu: true,
      card: (site) => this.card(site),
      search: this.search,
      paper: (site) => this.paper(site),
      behalfCount: (siteId) => this.ideas.behalfCountOf(siteId),
      demo: (neighbourhood) => fillDemo(neighbourhood, services),
      counts: { ideas: (siteId) => this.ideas.countOf(siteId), 'ideas-with-two': (siteId) => this.ideas.aliveCountOf(siteId) },
    });
  }

  private async card(site: SiteRef): Promise<FeatureCard> {
    return { view: 'buurtsites/ideeen/_card', model: { href: `/buurt/${site.slug}/ideeen`, ideas: await this.ideas.latest(site, ON_THE_FRONT) } };
  }

  private async paper(site: SiteRef): Promise<PaperSection | null> {
    const ideas = await this.ideas.latest(site, ON_THE_FRONT);
    return ideas.length === 0 ? null : { title: 'Ideeën', lines: ideas.map(({ title, tally }) => ({ under: null, time: null, title, detail: tally })) };
  }
}
