import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { Navigation } from '../platform/web/navigation.js';
import { StepCompletionsController } from './completions/step-completions.controller.js';
import { StepCompletionsService } from './completions/step-completions.service.js';
import { StepReopeningsController } from './completions/step-reopenings.controller.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { FoundEvidenceQueries } from './evidence/found-evidence.queries.js';
import { ShownEvidenceQueries } from './evidence/shown-evidence.queries.js';
import { ContributionsController } from './help/contributions.controller.js';
import { ContributionsService } from './help/contributions.service.js';
import { HelpController } from './help/help.controller.js';
import { HelpOffersController } from './help/help-offers.controller.js';
import { HelpData } from './help/help-data.js';
import { StepActQueries } from './help/step-act.queries.js';
import { HelpPageQueries } from './help/help-page.queries.js';
import { HelpQueries } from './help/help.queries.js';
import { HelpService } from './help/help.service.js';
import { PeopleOfSiteQueries } from './help/people-of-site.queries.js';
import { StepActs } from './help/step-acts.js';
import { LetFeaturesFollowSteps } from './handlers/let-features-follow-steps.js';
import { LogFeatureChanges } from './handlers/log-feature-changes.js';
import { PinPlanOnCohortCreated } from './handlers/pin-plan-on-cohort-created.js';
import { HistoryController } from './history/history.controller.js';
import { HistoryQueries } from './history/history.queries.js';
import { OwnStepsController } from './own-steps/own-steps.controller.js';
import { OwnStepsQueries } from './own-steps/own-steps.queries.js';
import { OwnStepsService } from './own-steps/own-steps.service.js';
import { DonePageQueries } from './pages/done-page.queries.js';
import { PlanPageQueries } from './pages/plan-page.queries.js';
import { PlanController } from './pages/plan.controller.js';
import { StepPageQueries } from './pages/step-page.queries.js';
import { StepController } from './pages/step.controller.js';
import { FactsQueries } from './progress/facts.queries.js';
import { PlanOverviewQueries } from './progress/plan-overview.queries.js';
import { SitePlans } from './progress/site-plans.js';
import { StepWorkService } from './progress/step-work.service.js';
import { PlanTemplates } from './template/plan-templates.js';

@Module({
  imports: [AccountsModule],
  controllers: [
    PlanController,
    HistoryController,
    OwnStepsController,
    StepCompletionsController,
    StepReopeningsController,
    EvidenceController,
    ContributionsController,
    HelpOffersController,
    HelpController,
    StepController,
  ],
  providers: [
    PlanTemplates,
    SitePlans,
    FactsQueries,
    FoundEvidenceQueries,
    ShownEvidenceQueries,
    PlanOverviewQueries,
    HistoryQueries,
    OwnStepsQueries,
    OwnStepsService,
    PlanPageQueries,
    StepPageQueries,
    DonePageQueries,
    StepWorkService,
    StepCompletionsService,
    StepActs,
    PeopleOfSiteQueries,
    HelpQueries,
    HelpData,
    HelpPageQueries,
    StepActQueries,
    HelpService,
    ContributionsService,
    LogFeatureChanges,
    LetFeaturesFollowSteps,
    PinPlanOnCohortCreated,
  ],
  exports: [
    PlanTemplates,
    StepActQueries,
    PlanOverviewQueries,
    StepCompletionsService,
    StepWorkService,
    HistoryQueries,
    HelpService,
    ContributionsService,
    PeopleOfSiteQueries,
  ],
})
export class StappenplanModule implements OnModuleInit {
  constructor(private readonly navigation: Navigation) {}

  onModuleInit(): void {
    this.navigation.add({
      href: '/stappenplan',
      label: 'Stappen\u00ADplan',
      icon: 'list-checks',
      order: 20,
      isFor: (_actor, member) => member !== null && member.role !== 'lid' && member.role !== 'opdrachtgever',
    });
  }
}
