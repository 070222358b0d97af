import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { CurriculumModule } from '../curriculum/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { StappenplanModule } from '../stappenplan/index.js';
import { AttendancePage } from './attendance/attendance-page.js';
import { AttendanceController } from './attendance/attendance.controller.js';
import { AttendedSessions } from './attendance/attended-sessions.js';
import { DoorSessions } from './attendance/door-sessions.js';
import { HeldSessionQueries } from './attendance/held-session.queries.js';
import { HeldSessionsService } from './attendance/held-sessions.service.js';
import { SessionNames } from './attendance/session-names.js';
import { CheckPage } from './check/check-page.js';
import { CheckController } from './check/check.controller.js';
import { ChecksService } from './check/checks.service.js';
import { AppointmentService } from './coaching/appointment.service.js';
import { AppointmentsController } from './coaching/appointments.controller.js';
import { CoachingData } from './coaching/coaching-data.js';
import { CoachingPage } from './coaching/coaching-page.js';
import { CoachingAccess } from './coaching/coaching.access.js';
import { CoachingController } from './coaching/coaching.controller.js';
import { CoachingQueries } from './coaching/coaching.queries.js';
import { CoachingService } from './coaching/coaching.service.js';
import { ConversationPage } from './coaching/conversation-page.js';
import { OwnTrainers } from './coaching/own-trainers.js';
import { AccreditationsService } from './completion/accreditations.service.js';
import { CompletionData } from './completion/completion-data.js';
import { CompletionFactsQueries } from './completion/completion-facts.queries.js';
import { CompletionPage } from './completion/completion-page.js';
import { CompletionController } from './completion/completion.controller.js';
import { ModuleCompletions } from './completion/module-completions.js';
import { OwnCompletion } from './completion/own-completion.js';
import { SettleCompletions } from './completion/settle-completions.js';
import { Facilitators } from './facilitators.js';
import { LogPage } from './log/log-page.js';
import { LogController } from './log/log.controller.js';
import { LogQueries } from './log/log.queries.js';
import { LogService } from './log/log.service.js';
import { MirrorAnswerPage } from './mirror/mirror-answer-page.js';
import { MirrorAnswersController } from './mirror/mirror-answers.controller.js';
import { MirrorPage } from './mirror/mirror-page.js';
import { MirrorController } from './mirror/mirror.controller.js';
import { MirrorQueries } from './mirror/mirror.queries.js';
import { MirrorsService } from './mirror/mirrors.service.js';
import { SharedNotesController } from './notes/shared-notes.controller.js';
import { TrainerNotesData } from './notes/trainer-notes-data.js';
import { TrainerNotesPage } from './notes/trainer-notes-page.js';
import { TrainerNotesController } from './notes/trainer-notes.controller.js';
import { TrainerNotesService } from './notes/trainer-notes.service.js';
import { OverviewPage } from './overview/overview-page.js';
import { OverviewController } from './overview/overview.controller.js';
import { OwnPagesData } from './own-pages-data.js';
import { PlacementPage } from './placements/placement-page.js';
import { PlacementsController } from './placements/placements.controller.js';
import { PlacementsService } from './placements/placements.service.js';
import { PracticeCasesController } from './practice/practice-cases.controller.js';
import { PracticePage } from './practice/practice-page.js';
import { RegieWatchPage } from './regie/regie-watch-page.js';
import { RegieWatchController } from './regie/regie-watch.controller.js';
import { RegieWatchQueries } from './regie/regie-watch.queries.js';
import { RegieWatchService } from './regie/regie-watch.service.js';
import { SharedPage } from './shared/shared-page.js';
import { SharedController } from './shared/shared.controller.js';

@Module({
  imports: [AccountsModule, CohortsModule, CurriculumModule, MeetingsModule, StappenplanModule],
  controllers: [
    AppointmentsController,
    AttendanceController,
    CheckController,
    CoachingController,
    CompletionController,
    LogController,
    MirrorAnswersController,
    MirrorController,
    OverviewController,
    PlacementsController,
    PracticeCasesController,
    RegieWatchController,
    SharedController,
    SharedNotesController,
    TrainerNotesController,
  ],
  providers: [
    AccreditationsService,
    AppointmentService,
    AttendancePage,
    AttendedSessions,
    CheckPage,
    ChecksService,
    CoachingAccess,
    CoachingData,
    CoachingPage,
    CoachingQueries,
    CoachingService,
    CompletionData,
    CompletionFactsQueries,
    CompletionPage,
    ConversationPage,
    DoorSessions,
    Facilitators,
    HeldSessionQueries,
    HeldSessionsService,
    LogPage,
    LogQueries,
    LogService,
    MirrorAnswerPage,
    MirrorPage,
    MirrorQueries,
    MirrorsService,
    ModuleCompletions,
    OverviewPage,
    OwnCompletion,
    OwnPagesData,
    OwnTrainers,
    PlacementPage,
    PlacementsService,
    PracticePage,
    RegieWatchPage,
    RegieWatchQueries,
    RegieWatchService,
    SessionNames,
    SettleCompletions,
    SharedPage,
    TrainerNotesData,
    TrainerNotesPage,
    TrainerNotesService,
  ],
  exports: [
    AccreditationsService,
    AttendedSessions,
    CoachingQueries,
    CoachingService,
    HeldSessionsService,
    LogService,
    MirrorQueries,
    MirrorsService,
    PlacementsService,
    RegieWatchQueries,
    TrainerNotesService,
  ],
})
export class FacilitationModule {}
