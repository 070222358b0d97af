import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { BuurtsitesModule } from '../buurtsites/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { Demo } from './demo/demo.js';
import { DemoNeighbourhoods } from './demo/demo-neighbourhoods.js';
import { DemoSteps } from './demo/demo-steps.js';
import { FrontPageController } from './front-page.controller.js';
import { StatementsController } from './statements/statements.controller.js';
import { AdminToday } from './today/admin-today.js';
import { CommissionerToday } from './today/commissioner-today.js';
import { HappeningsQueries } from './today/happenings.queries.js';
import { StappenplanModule } from '../stappenplan/index.js';
import { NextStepSource } from './today/next-step.js';
import { PlanNextStep } from './today/plan-next-step.js';
import { TeamToday } from './today/team-today.js';
import { TodayPages } from './today/today-pages.js';
import { TodayStreets } from './today/today-street.js';
import { TodayController } from './today/today.controller.js';
import { TrainerToday } from './today/trainer-today.js';

@Module({
  imports: [AccountsModule, BuurtsitesModule, CohortsModule, StappenplanModule],
  controllers: [FrontPageController, StatementsController, TodayController],
  providers: [
    AdminToday,
    Demo,
    DemoNeighbourhoods,
    DemoSteps,
    CommissionerToday,
    HappeningsQueries,
    TeamToday,
    TodayPages,
    TodayStreets,
    TrainerToday,
    { provide: NextStepSource, useClass: PlanNextStep },
  ],
})
export class HomeModule {}
