import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { CurriculumModule } from '../curriculum/index.js';
import { StappenplanModule } from '../stappenplan/index.js';
import { Facilitators } from './facilitators.js';
import { LogController } from './log/log.controller.js';
import { LogPage } from './log/log-page.js';
import { LogQueries } from './log/log.queries.js';
import { LogService } from './log/log.service.js';
import { OwnPagesData } from './own-pages-data.js';
import { OverviewController } from './overview/overview.controller.js';
import { OverviewPage } from './overview/overview-page.js';
import { PlacementPage } from './placements/placement-page.js';
import { PlacementsController } from './placements/placements.controller.js';
import { PlacementsService } from './placements/placements.service.js';
import { PracticeCasesController } from './practice/practice-cases.controller.js';
import { PracticePage } from './practice/practice-page.js';
import { SharedController } from './shared/shared.controller.js';
import { SharedPage } from './shared/shared-page.js';

@Module({
  imports: [CohortsModule, CurriculumModule, StappenplanModule],
  controllers: [LogController, OverviewController, PlacementsController, PracticeCasesController, SharedController],
  providers: [Facilitators, LogPage, LogQueries, LogService, OverviewPage, OwnPagesData, PlacementPage, PlacementsService, PracticePage, SharedPage],
  exports: [LogService, PlacementsService],
})
export class FacilitationModule {}
