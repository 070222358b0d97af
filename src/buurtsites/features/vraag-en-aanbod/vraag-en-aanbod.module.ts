import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../../../accounts/index.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MembershipsModule } from '../../memberships/memberships.module.js';
import { PostRegistry } from '../../posts/post-registry.js';
import { type FeatureCard, FeatureRegistry, type SiteRef } from '../feature-registry.js';
import { BoardOnPaper } from './board-on-paper.js';
import { ConfirmationsController } from './conversations/confirmations.controller.js';
import { ConversationQueries } from './conversations/conversation.queries.js';
import { ConversationsController } from './conversations/conversations.controller.js';
import { ConversationsService } from './conversations/conversations.service.js';
import { MatchesService } from './conversations/matches.service.js';
import { RepliesController } from './conversations/replies.controller.js';
import { ExpiringNotices } from './expiry/expiring-notices.js';
import { LeaveWithMember } from './expiry/leave-with-member.js';
import { RestWithBoard } from './expiry/rest-with-board.js';
import { SweepNotices } from './expiry/sweep-notices.js';
import { fillDemo } from './fill-demo.js';
import { MatchmakerQueries } from './matchmakers/matchmaker.queries.js';
import { MatchmakersController } from './matchmakers/matchmakers.controller.js';
import { MatchmakersService } from './matchmakers/matchmakers.service.js';
import { SuggestionsController } from './matchmakers/suggestions.controller.js';
import { NoticeData } from './notice-data.js';
import { NoticeEditingController } from './notice-editing.controller.js';
import { NoticePosts } from './notice-posts.js';
import { NoticeSearch } from './notice-search.js';
import { NoticeStaysController } from './notice-stays.controller.js';
import { NoticeQueries } from './notice.queries.js';
import { NoticesController } from './notices.controller.js';
import { NoticesService } from './notices.service.js';
import { OwnNotices } from './own-notices.js';

const ON_THE_FRONT = 4;

@Module({
  imports: [AccountsModule, MembershipsModule],
  controllers: [
    NoticeEditingController,
    MatchmakersController,
    ConversationsController,
    ConfirmationsController,
    NoticesController,
    NoticeStaysController,
    RepliesController,
    SuggestionsController,
  ],
  providers: [
    BoardOnPaper,
    ConversationQueries,
    ConversationsService,
    ExpiringNotices,
    LeaveWithMember,
    MatchesService,
    MatchmakerQueries,
    MatchmakersService,
    NoticeData,
    NoticePosts,
    NoticeQueries,
    NoticeSearch,
    NoticesService,
    OwnNotices,
    RestWithBoard,
    SweepNotices,
  ],
})
export class VraagEnAanbodModule implements OnModuleInit {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly posts: PostRegistry,
    private readonly source: NoticePosts,
    private readonly notices: NoticeQueries,
    private readonly search: NoticeSearch,
    private readonly onPaper: BoardOnPaper,
    private readonly service: NoticesService,
    private readonly conversations: ConversationsService,
    private readonly talks: ConversationQueries,
    private readonly matches: MatchesService,
    private readonly matchmakers: MatchmakersService,
    private readonly chosen: MatchmakerQueries,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.posts.register(this.source);
    this.registry.register({
      key: 'vraag-en-aanbod',
      residentsPost: true,
      order: 30,
      isInMenu: true,
      card: (site) => this.card(site),
      search: this.search,
      paper: (site) => this.onPaper.of(site),
      behalfCount: (siteId) => this.notices.behalfCountOf(siteId),
      demo: (neighbourhood) =>
        fillDemo(neighbourhood, {
          notices: this.service,
          conversations: this.conversations,
          matches: this.matches,
          matchmakers: this.matchmakers,
          unitOfWork: this.unitOfWork,
        }),
      counts: {
        requests: (siteId) => this.notices.countOf(siteId, 'vraag'),
        offers: (siteId) => this.notices.countOf(siteId, 'aanbod'),
        matchmakers: async (siteId) => (await this.chosen.idsOf(siteId)).length,
        matches: (siteId) => this.talks.matchCountOf(siteId),
      },
    });
  }

  private async card(site: SiteRef): Promise<FeatureCard> {
    const { rows, count } = await this.notices.listOf(site, { side: null, kind: null }, 1, ON_THE_FRONT);
    return { view: 'buurtsites/vraag-en-aanbod/_card', model: { href: `/buurt/${site.slug}/vraag-en-aanbod`, notices: rows, count } };
  }
}
