import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { BuurtsitesModule } from '../buurtsites/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { CurriculumModule } from '../curriculum/index.js';
import { attendanceControllers, attendanceProviders } from './attendance/attendance.js';
import { AttendanceQueries } from './attendance/attendance.queries.js';
import { AttendanceService } from './attendance/attendance.service.js';
import { WalkInsService } from './attendance/walk-ins.service.js';
import { checkInControllers, checkInProviders } from './check-in/check-in.js';
import { calendarControllers, calendarProviders } from './calendar/calendar.js';
import { SessionLetters } from './calendar/session-letters.js';
import { feedbackControllers, feedbackProviders } from './feedback/feedback.js';
import { FeedbackCounts } from './feedback/feedback-counts.js';
import { FeedbackService } from './feedback/feedback.service.js';
import { pollControllers, pollProviders } from './polls/polls.js';
import { PollAnswersService } from './polls/poll-answers.service.js';
import { PollDraftsService } from './polls/poll-drafts.service.js';
import { PollSendingService } from './polls/poll-sending.service.js';
import { RunningPolls } from './polls/running-polls.js';
import { MoveCosts } from './moves/move-costs.js';
import { MovePage } from './moves/move-page.js';
import { MovesController } from './moves/moves.controller.js';
import { ChangePage } from './pages/change-page.js';
import { ChangesController } from './pages/changes.controller.js';
import { MeetingList } from './pages/meeting-list.js';
import { MeetingPage } from './pages/meeting-page.js';
import { MeetingsController } from './pages/meetings.controller.js';
import { ScheduleForm } from './pages/schedule-form.js';
import { SessionWarnings } from './pages/session-warnings.js';
import { BlocksService } from './programme/blocks.service.js';
import { EndsController } from './programme/ends.controller.js';
import { EndsService } from './programme/ends.service.js';
import { ScriptPage } from './programme/script-page.js';
import { ScriptsController } from './programme/scripts.controller.js';
import { RepliesController } from './replies/replies.controller.js';
import { RepliesService } from './replies/replies.service.js';
import { SeatOffers } from './replies/seat-offers.js';
import { LetGuestsFollowEnrolments } from './sessions/let-guests-follow-enrolments.js';
import { LetTrainersFollowGroups } from './sessions/let-trainers-follow-groups.js';
import { NextSession } from './sessions/next-session.js';
import { SessionAccess } from './sessions/session.access.js';
import { SessionClaims } from './sessions/session-claims.js';
import { SessionGuests } from './sessions/session-guests.js';
import { SessionData } from './sessions/session-data.js';
import { SessionProgramme } from './sessions/session-programme.js';
import { SessionQueries } from './sessions/session.queries.js';
import { SessionService } from './sessions/session.service.js';
import { VenueChoice } from './venues/venue-choice.js';
import { VenuePage } from './venues/venue-page.js';
import { VenueQueries } from './venues/venue.queries.js';
import { VenueService } from './venues/venue.service.js';
import { VenuesController } from './venues/venues.controller.js';

@Module({
  imports: [AccountsModule, BuurtsitesModule, CohortsModule, CurriculumModule],
  controllers: [
    ...attendanceControllers,
    ...calendarControllers,
    ...checkInControllers,
    ...feedbackControllers,
    ...pollControllers,
    VenuesController,
    MeetingsController,
    MovesController,
    ChangesController,
    EndsController,
    ScriptsController,
    RepliesController,
  ],
  providers: [
    ...attendanceProviders,
    ...calendarProviders,
    ...checkInProviders,
    ...feedbackProviders,
    ...pollProviders,
    BlocksService,
    ChangePage,
    EndsService,
    LetGuestsFollowEnrolments,
    LetTrainersFollowGroups,
    MeetingList,
    MeetingPage,
    MoveCosts,
    MovePage,
    NextSession,
    RepliesService,
    ScheduleForm,
    ScriptPage,
    SessionData,
    SeatOffers,
    SessionAccess,
    SessionClaims,
    SessionGuests,
    SessionProgramme,
    SessionQueries,
    SessionService,
    SessionWarnings,
    VenueChoice,
    VenuePage,
    VenueQueries,
    VenueService,
  ],
  exports: [
    AttendanceQueries,
    AttendanceService,
    FeedbackCounts,
    FeedbackService,
    NextSession,
    PollAnswersService,
    PollDraftsService,
    PollSendingService,
    RunningPolls,
    SessionAccess,
    SessionLetters,
    SessionQueries,
    SessionService,
    WalkInsService,
  ],
})
export class MeetingsModule {}
