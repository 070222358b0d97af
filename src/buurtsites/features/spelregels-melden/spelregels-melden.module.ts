import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../../../accounts/index.js';
import { MembershipsModule } from '../../memberships/memberships.module.js';
import { MeasuresService } from '../../moderation/measures.service.js';
import { ModerationQueries } from '../../moderation/moderation.queries.js';
import { ReportsService } from '../../moderation/reports.service.js';
import { FeatureRegistry } from '../feature-registry.js';
import { DecisionsController } from './objections/decisions.controller.js';
import { ObjectionsController } from './objections/objections.controller.js';
import { MeasuresController } from './reports/measures.controller.js';
import { ReportPages } from './reports/report-pages.js';
import { ReportingController } from './reports/reporting.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { fillDemo } from './rules/fill-demo.js';
import { HouseRulesEditingController } from './rules/house-rules-editing.controller.js';
import { HouseRulesController } from './rules/house-rules.controller.js';
import { HouseRulesQueries } from './rules/house-rules.queries.js';
import { HouseRulesSearch } from './rules/house-rules-search.js';
import { HouseRulesService } from './rules/house-rules.service.js';
import { ModeratorsController } from './rules/moderators.controller.js';

@Module({
  imports: [AccountsModule, MembershipsModule],
  controllers: [
    HouseRulesController,
    HouseRulesEditingController,
    ModeratorsController,
    ReportingController,
    ReportsController,
    MeasuresController,
    ObjectionsController,
    DecisionsController,
  ],
  providers: [HouseRulesQueries, HouseRulesSearch, HouseRulesService, ReportPages],
})
export class SpelregelsMeldenModule implements OnModuleInit {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly rules: HouseRulesQueries,
    private readonly moderation: ModerationQueries,
    private readonly editing: HouseRulesService,
    private readonly reports: ReportsService,
    private readonly measures: MeasuresService,
    private readonly search: HouseRulesSearch,
  ) {}

  onModuleInit(): void {
    this.registry.register({
      key: 'spelregels-melden',
      residentsPost: false,
      order: 95,
      isInMenu: true,
      search: this.search,
      demo: (neighbourhood) => fillDemo(neighbourhood, { rules: this.editing, reports: this.reports, measures: this.measures }),
      counts: {
        'rules-text': async (siteId) => ((await this.rules.textOf(siteId)) === null ? 0 : 1),
        moderators: async (siteId) => (await this.moderation.moderatorsOf(siteId)).length,
        'handled-reports': (siteId) => this.moderation.countHandled(siteId),
      },
    });
  }
}
