import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../../../accounts/index.js';
import { demoPhoto, type DemoPicture } from '../../photos/demo-photo.js';
import { PostRegistry } from '../../posts/post-registry.js';
import { FeatureRegistry, type SiteRef } from '../feature-registry.js';
import type { GroupDto } from './dto/group.dto.js';
import { GroupEditingController } from './group-editing.controller.js';
import { GroupMessagesController } from './group-messages.controller.js';
import { GroupMessagesService } from './group-messages.service.js';
import { GroupPageData } from './group-page-data.js';
import { GroupPagesService } from './group-pages.service.js';
import { GroupPosts } from './group-posts.js';
import { GroupPublicationsController } from './group-publications.controller.js';
import { GroupQueries } from './group.queries.js';
import { GroupSearch } from './group-search.js';
import { GroupsController } from './groups.controller.js';
import { GroupOwnersController } from './owners/group-owners.controller.js';
import { GroupOwnersQueries } from './owners/group-owners.queries.js';
import { GroupOwnersService } from './owners/group-owners.service.js';
import { OwnerInvitationsController } from './owners/owner-invitations.controller.js';

@Module({
  imports: [AccountsModule],
  controllers: [
    OwnerInvitationsController,
    GroupEditingController,
    GroupsController,
    GroupMessagesController,
    GroupPublicationsController,
    GroupOwnersController,
  ],
  providers: [GroupPageData, GroupMessagesService, GroupOwnersQueries, GroupOwnersService, GroupPagesService, GroupPosts, GroupQueries, GroupSearch],
})
export class GroepenModule implements OnModuleInit {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly posts: PostRegistry,
    private readonly source: GroupPosts,
    private readonly groups: GroupQueries,
    private readonly search: GroupSearch,
    private readonly pages: GroupPagesService,
  ) {}

  onModuleInit(): void {
    this.posts.register(this.source);
    this.registry.register({
      key: 'groepen',
      residentsPost: true,
      order: 40,
      isInMenu: true,
      card: (site) => this.card(site),
      search: this.search,
      photoPlaces: (site, photoIds) => this.groups.placesOfPhotos(site, photoIds),
      demo: async ({ content, member }) => {
        for (const { door, foto, alt, ...page } of content as (GroupDto & Required<DemoPicture> & { door: string })[])
          await this.pages.create(member(door), { toestemming: 'ja', doe: 'plaatsen', ...page }, await demoPhoto({ foto, alt }));
      },
      counts: { 'group-pages': (siteId) => this.groups.countOf(siteId) },
    });
  }

  private async card(site: SiteRef): Promise<{ view: string; model: object } | null> {
    const groups = await this.groups.listOf(site);
    return { view: 'buurtsites/groepen/_card', model: { href: `/buurt/${site.slug}/groepen`, groups: groups.slice(0, 4), count: groups.length } };
  }
}
