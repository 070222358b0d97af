import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { BuurtsitesModule } from '../buurtsites/index.js';
import { CurriculumModule } from '../curriculum/index.js';
import { CohortChangesController } from './cohorts/cohort-changes.controller.js';
import { CohortChangesService } from './cohorts/cohort-changes.service.js';
import { CohortForm } from './cohorts/cohort-form.js';
import { CohortListQueries } from './cohorts/cohort-list.queries.js';
import { CohortPage } from './cohorts/cohort-page.js';
import { CohortPeopleQueries } from './cohorts/cohort-people.queries.js';
import { CohortStartsController } from './cohorts/cohort-starts.controller.js';
import { CohortAccess } from './cohorts/cohort.access.js';
import { CohortQueries } from './cohorts/cohort.queries.js';
import { CohortService } from './cohorts/cohort.service.js';
import { CohortsController } from './cohorts/cohorts.controller.js';
import { CohortCopiesController } from './copies/cohort-copies.controller.js';
import { CohortCopyPage } from './copies/cohort-copy-page.js';
import { EnrolmentEndsController } from './enrolments/enrolment-ends.controller.js';
import { OwnEndsController } from './enrolments/own-ends.controller.js';
import { EnrolmentService } from './enrolments/enrolment.service.js';
import { InvitationAcceptanceService } from './invitations/invitation-acceptance.service.js';
import { InvitationAcceptancesController } from './invitations/invitation-acceptances.controller.js';
import { InvitationListQueries } from './invitations/invitation-list.queries.js';
import { InvitationPage } from './invitations/invitation-page.js';
import { InvitationService } from './invitations/invitation.service.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { SweepInvitations } from './invitations/sweep-invitations.js';
import { Learners } from './learning/learners.js';
import { LearningData } from './learning/learning-data.js';
import { LearningQueries } from './learning/learning.queries.js';
import { LessonNotesController } from './learning/lesson-notes.controller.js';
import { LessonNotes } from './learning/lesson-notes.js';
import { LessonPage } from './learning/lesson-page.js';
import { LessonReadingsController } from './learning/lesson-readings.controller.js';
import { LessonReadings } from './learning/lesson-readings.js';
import { LessonsController } from './learning/lessons.controller.js';
import { ModulePage } from './learning/module-page.js';
import { PreviewsController } from './learning/previews.controller.js';
import { PublishedModules } from './learning/published-modules.js';
import { ReadersPage } from './learning/readers-page.js';
import { ReadersController } from './learning/readers.controller.js';
import { TrainingOverview } from './learning/training-overview.js';
import { CohortProgrammes } from './programmes/cohort-programmes.js';
import { ProgrammePage } from './programmes/programme-page.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { CohortTrainersService } from './trainers/cohort-trainers.service.js';
import { EndStandIns } from './trainers/end-stand-ins.js';
import { TellWhoTrains } from './trainers/tell-who-trains.js';
import { TrainerCandidatesQueries } from './trainers/trainer-candidates.queries.js';
import { TrainerPage } from './trainers/trainer-page.js';
import { TrainersController } from './trainers/trainers.controller.js';

@Module({
  imports: [AccountsModule, BuurtsitesModule, CurriculumModule],
  controllers: [
    CohortsController,
    CohortStartsController,
    CohortCopiesController,
    CohortChangesController,
    EnrolmentEndsController,
    OwnEndsController,
    TrainersController,
    InvitationsController,
    InvitationAcceptancesController,
    ProgrammesController,
    ReadersController,
    PreviewsController,
    LessonReadingsController,
    LessonNotesController,
    LessonsController,
  ],
  providers: [
    CohortAccess,
    CohortChangesService,
    CohortCopyPage,
    CohortForm,
    CohortListQueries,
    CohortPage,
    CohortPeopleQueries,
    CohortProgrammes,
    CohortQueries,
    CohortService,
    CohortTrainersService,
    EndStandIns,
    EnrolmentService,
    InvitationAcceptanceService,
    InvitationListQueries,
    InvitationPage,
    InvitationService,
    Learners,
    LearningData,
    LearningQueries,
    LessonNotes,
    LessonPage,
    LessonReadings,
    ModulePage,
    ProgrammePage,
    PublishedModules,
    ReadersPage,
    SweepInvitations,
    TellWhoTrains,
    TrainerCandidatesQueries,
    TrainerPage,
    TrainingOverview,
  ],
  exports: [
    CohortAccess,
    CohortProgrammes,
    CohortQueries,
    CohortService,
    EnrolmentService,
    InvitationService,
    Learners,
    LearningQueries,
    LessonNotes,
    LessonReadings,
    TrainingOverview,
  ],
})
export class CohortsModule {}
