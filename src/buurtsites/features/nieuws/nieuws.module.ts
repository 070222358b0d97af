import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../../../accounts/index.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PostRegistry } from '../../posts/post-registry.js';
import { type FeatureCard, FeatureRegistry, type SiteRef } from '../feature-registry.js';
import { fillDemo } from './fill-demo.js';
import { NewsData } from './news-data.js';
import { NewsEditingController } from './news-editing.controller.js';
import { NewsOnPaper } from './news-on-paper.js';
import { NewsPosts } from './news-posts.js';
import { NewsSearch } from './news-search.js';
import { NewsPublicationsController } from './news-publications.controller.js';
import { NewsController } from './news.controller.js';
import { NewsQueries } from './news.queries.js';
import { NewsService } from './news.service.js';
import { TipQueries } from './tips/tip.queries.js';
import { TipsController } from './tips/tips.controller.js';
import { TipsService } from './tips/tips.service.js';

const ON_THE_FRONT = 3;

@Module({
  imports: [AccountsModule],
  controllers: [TipsController, NewsEditingController, NewsController, NewsPublicationsController],
  providers: [NewsData, NewsOnPaper, NewsPosts, NewsQueries, NewsSearch, NewsService, TipQueries, TipsService],
  exports: [NewsService],
})
export class NieuwsModule implements OnModuleInit {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly posts: PostRegistry,
    private readonly source: NewsPosts,
    private readonly news: NewsQueries,
    private readonly search: NewsSearch,
    private readonly onPaper: NewsOnPaper,
    private readonly writing: NewsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.posts.register(this.source);
    this.registry.register({
      key: 'nieuws',
      residentsPost: true,
      order: 20,
      isInMenu: true,
      card: (site) => this.card(site),
      search: this.search,
      paper: (site, week) => this.onPaper.of(site, week),
      photoPlaces: (site, photoIds) => this.news.placesOfPhotos(site, photoIds),
      behalfCount: (siteId) => this.news.behalfCountOf(siteId),
      demo: (neighbourhood) => fillDemo(neighbourhood, { news: this.writing, unitOfWork: this.unitOfWork }),
      counts: { messages: (siteId) => this.news.countOf(siteId), writers: (siteId) => this.news.writersOf(siteId) },
    });
  }

  private async card(site: SiteRef): Promise<FeatureCard> {
    const messages = await this.news.listOf(site, 1, ON_THE_FRONT);
    return { view: 'buurtsites/nieuws/_card', model: { href: `/buurt/${site.slug}/nieuws`, messages } };
  }
}
