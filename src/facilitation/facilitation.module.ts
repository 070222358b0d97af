import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { CurriculumModule } from '../curriculum/index.js';
import { StappenplanModule } from '../stappenplan/index.js';
import { AppointmentService } from './coaching/appointment.service.js';
import { AppointmentsController } from './coaching/appointments.controller.js';
import { CoachingAccess } from './coaching/coaching.access.js';
import { CoachingController } from './coaching/coaching.controller.js';
import { CoachingData } from './coaching/coaching-data.js';
import { CoachingPage } from './coaching/coaching-page.js';
import { CoachingQueries } from './coaching/coaching.queries.js';
import { CoachingService } from './coaching/coaching.service.js';
import { ConversationPage } from './coaching/conversation-page.js';
import { OwnTrainers } from './coaching/own-trainers.js';
import { Facilitators } from './facilitators.js';
import { LogController } from './log/log.controller.js';
import { LogPage } from './log/log-page.js';
import { LogQueries } from './log/log.queries.js';
import { LogService } from './log/log.service.js';
import { OwnPagesData } from './own-pages-data.js';
import { SharedNotesController } from './notes/shared-notes.controller.js';
import { TrainerNotesController } from './notes/trainer-notes.controller.js';
import { TrainerNotesData } from './notes/trainer-notes-data.js';
import { TrainerNotesPage } from './notes/trainer-notes-page.js';
import { TrainerNotesService } from './notes/trainer-notes.service.js';
import { OverviewController } from './overview/overview.controller.js';
import { OverviewPage } from './overview/overview-page.js';
import { PlacementPage } from './placements/placement-page.js';
import { PlacementsController } from './placements/placements.controller.js';
import { PlacementsService } from './placements/placements.service.js';
import { PracticeCasesController } from './practice/practice-cases.controller.js';
import { PracticePage } from './practice/practice-page.js';
import { RegieWatchController } from './regie/regie-watch.controller.js';
import { RegieWatchPage } from './regie/regie-watch-page.js';
import { RegieWatchQueries } from './regie/regie-watch.queries.js';
import { RegieWatchService } from './regie/regie-watch.service.js';
import { SharedController } from './shared/shared.controller.js';
import { SharedPage } from './shared/shared-page.js';

@Module({
  imports: [AccountsModule, CohortsModule, CurriculumModule, StappenplanModule],
  controllers: [
    AppointmentsController,
    CoachingController,
    LogController,
    OverviewController,
    PlacementsController,
    PracticeCasesController,
    RegieWatchController,
    SharedController,
    SharedNotesController,
    TrainerNotesController,
  ],
  providers: [
    AppointmentService,
    CoachingAccess,
    CoachingData,
    CoachingPage,
    CoachingQueries,
    CoachingService,
    ConversationPage,
    OwnTrainers,
    Facilitators,
    LogPage,
    LogQueries,
    LogService,
    OverviewPage,
    OwnPagesData,
    PlacementPage,
    PlacementsService,
    PracticePage,
    RegieWatchPage,
    RegieWatchQueries,
    RegieWatchService,
    SharedPage,
    TrainerNotesData,
    TrainerNotesPage,
    TrainerNotesService,
  ],
  exports: [CoachingQueries, CoachingService, LogService, PlacementsService, RegieWatchQueries, TrainerNotesService],
})
export class FacilitationModule {}
