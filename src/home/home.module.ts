import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { BuurtsitesModule } from '../buurtsites/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { CurriculumModule } from '../curriculum/index.js';
import { StappenplanModule } from '../stappenplan/index.js';
import { FacilitationModule } from '../facilitation/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { DemoMeetings } from './demo/demo-meetings.js';
import { DemoReminders } from './demo/demo-reminders.js';
import { Demo } from './demo/demo.js';
import { DemoCoaching } from './demo/demo-coaching.js';
import { DemoFacilitation } from './demo/demo-facilitation.js';
import { DemoHelp } from './demo/demo-help.js';
import { DemoLessons } from './demo/demo-lessons.js';
import { DemoMirrors } from './demo/demo-mirrors.js';
import { DemoNeighbourhoods } from './demo/demo-neighbourhoods.js';
import { DemoSessions } from './demo/demo-sessions.js';
import { DemoPolls } from './demo/demo-polls.js';
import { DemoSteps } from './demo/demo-steps.js';
import { FrontPageController } from './front-page.controller.js';
import { OpenSites } from './open-sites.js';
import { OwnSiteController } from './own-site.controller.js';
import { StatementsController } from './statements/statements.controller.js';
import { AdminToday } from './today/admin-today.js';
import { CommissionerToday } from './today/commissioner-today.js';
import { HappeningsQueries } from './today/happenings.queries.js';
import { NextSteps } from './today/next-steps.js';
import { TeamToday } from './today/team-today.js';
import { TodayPages } from './today/today-pages.js';
import { TodayStreets } from './today/today-street.js';
import { TodayController } from './today/today.controller.js';
import { TrainerToday } from './today/trainer-today.js';
import { TrainingController } from './training/training.controller.js';
import { TrainingQueries } from './training/training.queries.js';

@Module({
  imports: [AccountsModule, BuurtsitesModule, CohortsModule, CurriculumModule, FacilitationModule, MeetingsModule, StappenplanModule],
  controllers: [FrontPageController, OwnSiteController, StatementsController, TodayController, TrainingController],
  providers: [
    AdminToday,
    CommissionerToday,
    Demo,
    DemoCoaching,
    DemoFacilitation,
    DemoHelp,
    DemoLessons,
    DemoMirrors,
    DemoMeetings,
    DemoReminders,
    DemoNeighbourhoods,
    DemoSessions,
    DemoPolls,
    DemoSteps,
    HappeningsQueries,
    OpenSites,
    NextSteps,
    TeamToday,
    TodayPages,
    TodayStreets,
    TrainerToday,
    TrainingQueries,
  ],
})
export class HomeModule {}
