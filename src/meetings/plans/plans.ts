import { HighsWorker } from '../planner/highs-worker.js';
import { GroupLoader } from './group-loader.js';
import { PlanPage } from './plan-page.js';
import { PlanSaving } from './plan-saving.js';
import { PlannerController } from './planner.controller.js';
import { PlannerPage } from './planner-page.js';
import { PlannerService } from './planner.service.js';
import { PlansController } from './plans.controller.js';
import { ProblemLoader } from './problem-loader.js';
import { TrainingParts } from './training-parts.js';

/** What the module of meetings needs to plan a series; its pages go before those of one session. */
export const planControllers = [PlannerController, PlansController];

export const planProviders = [GroupLoader, HighsWorker, PlanPage, PlanSaving, PlannerPage, PlannerService, ProblemLoader, TrainingParts];
