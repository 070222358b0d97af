import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { BuurtsitesModule } from '../buurtsites/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { CurriculumModule } from '../curriculum/index.js';
import { pollControllers, pollProviders } from './polls/polls.js';
import { PollAnswersService } from './polls/poll-answers.service.js';
import { PollDraftsService } from './polls/poll-drafts.service.js';
import { PollSendingService } from './polls/poll-sending.service.js';
import { RunningPolls } from './polls/running-polls.js';
import { SessionAccess } from './sessions/session.access.js';
import { SessionClaims } from './sessions/session-claims.js';
import { SessionGuests } from './sessions/session-guests.js';
import { SessionProgramme } from './sessions/session-programme.js';
import { SessionQueries } from './sessions/session.queries.js';
import { SessionService } from './sessions/session.service.js';
import { VenueChoice } from './venues/venue-choice.js';

@Module({
  imports: [AccountsModule, BuurtsitesModule, CohortsModule, CurriculumModule],
  controllers: [...pollControllers],
  providers: [...pollProviders, SessionAccess, SessionClaims, SessionGuests, SessionProgramme, SessionQueries, SessionService, VenueChoice],
  exports: [PollAnswersService, PollDraftsService, PollSendingService, RunningPolls, SessionAccess, SessionQueries, SessionService],
})
export class MeetingsModule {}
