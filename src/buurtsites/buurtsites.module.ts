import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsModule } from '../accounts/index.js';
import { featureModules } from './features/feature-modules.js';
import { FeaturesModule } from './features/features.module.js';
import { FollowerService } from './followers/follower.service.js';
import { FollowerStopsController } from './followers/follower-stops.controller.js';
import { FollowersController } from './followers/followers.controller.js';
import { TellFollowersWhenOpen } from './followers/tell-followers-when-open.js';
import { FrontController } from './front/front.controller.js';
import { FrontQueries } from './front/front.queries.js';
import { SiteHelpController } from './front/site-help.controller.js';
import { UnknownPagesController } from './front/unknown-pages.controller.js';
import { LogModule } from './log/log.module.js';
import { MembershipsModule } from './memberships/memberships.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PhotosModule } from './photos/photos.module.js';
import { PostsModule } from './posts/posts.module.js';
import { KeepIndex } from './search/keep-index.js';
import { SearchController } from './search/search.controller.js';
import { SearchIndex } from './search/search-index.js';
import { SearchQueries } from './search/search.queries.js';
import { SiteService } from './sites/site.service.js';
import { SiteChromeSource } from './visits/site-chrome.js';
import { VisitGuard } from './visits/visit.guard.js';

@Module({
  imports: [AccountsModule, FeaturesModule, MembershipsModule, LogModule, PhotosModule, PostsModule, ModerationModule, OrganisationsModule, ...featureModules],
  controllers: [FrontController, SiteHelpController, SearchController, FollowersController, FollowerStopsController, UnknownPagesController],
  providers: [
    FollowerService,
    FrontQueries,
    KeepIndex,
    SearchIndex,
    SearchQueries,
    SiteChromeSource,
    SiteService,
    TellFollowersWhenOpen,
    { provide: APP_GUARD, useClass: VisitGuard },
  ],
  exports: [OrganisationsModule, SiteService],
})
export class BuurtsitesModule {}
