import { Module, type OnModuleInit } from '@nestjs/common';
import { type FeatureCard, FeatureRegistry, type SiteRef } from '../feature-registry.js';
import { DropInController } from './drop-in.controller.js';
import { DropInEditingController } from './drop-in-editing.controller.js';
import { DropInQueries } from './drop-in.queries.js';
import { DropInSearch } from './drop-in-search.js';
import { DropInService } from './drop-in.service.js';
import { fillDemo } from './fill-demo.js';
import { PaperOfWeek } from './paper/paper-of-week.js';
import { SheetsController } from './paper/sheets.controller.js';

@Module({
  controllers: [DropInController, DropInEditingController, SheetsController],
  providers: [DropInQueries, DropInSearch, DropInService, PaperOfWeek],
})
export class InloopModule implements OnModuleInit {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly dropIns: DropInQueries,
    private readonly search: DropInSearch,
    private readonly service: DropInService,
  ) {}

  onModuleInit(): void {
    this.registry.register({
      key: 'inloop',
      residentsPost: false,
      order: 85,
      isInMenu: true,
      card: (site) => this.card(site),
      search: this.search,
      weekSheetPath: 'inloop/weeklijst.pdf',
      demo: (neighbourhood) => fillDemo(neighbourhood, this.service),
      counts: {
        'fixed-hour': async (siteId) => ((await this.dropIns.find(siteId)) ? 1 : 0),
        'behalf-posts': (siteId) => this.dropIns.behalfCountOf(siteId),
      },
    });
  }

  private async card(site: SiteRef): Promise<FeatureCard> {
    return { view: 'buurtsites/inloop/_card', model: { href: `/buurt/${site.slug}/inloop`, dropIn: await this.dropIns.shown(site.id) } };
  }
}
