import { Module, type OnModuleInit } from '@nestjs/common';
import { demoPhoto, type DemoPicture } from '../../photos/demo-photo.js';
import { type FeatureCard, FeatureRegistry, type SiteRef } from '../feature-registry.js';
import type { FrontDto } from './dto/front.dto.js';
import { ShowFrontWhenActive } from './show-front-when-active.js';
import { SiteFrontController } from './site-front.controller.js';
import { SiteFrontQueries } from './site-front.queries.js';
import { SiteFrontService } from './site-front.service.js';
import { VisibilityController } from './visibility.controller.js';

@Module({
  controllers: [SiteFrontController, VisibilityController],
  providers: [SiteFrontService, SiteFrontQueries, ShowFrontWhenActive],
})
export class EigenVoorkantModule implements OnModuleInit {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly fronts: SiteFrontQueries,
    private readonly editing: SiteFrontService,
  ) {}

  onModuleInit(): void {
    this.registry.register({
      key: 'eigen-voorkant',
      residentsPost: false,
      order: 1,
      isInMenu: false,
      card: (site) => this.card(site),
      photoPlaces: (site, photoIds) => this.fronts.placesOfPhotos(site, photoIds),
      demo: async ({ content, member }) => {
        const { door, foto, alt, ...front } = content as FrontDto & Required<DemoPicture> & { readonly door: string };
        await this.editing.save(member(door), front, await demoPhoto({ foto, alt }));
      },
      counts: { front: (siteId) => this.fronts.countOf(siteId) },
    });
  }

  /** Name and welcome stand on the home page itself; this adds the team's own picture. */
  private async card(site: SiteRef): Promise<FeatureCard | null> {
    const photo = await this.fronts.photoOf(site);
    return photo && { view: 'buurtsites/eigen-voorkant/_card', model: { photo } };
  }
}
