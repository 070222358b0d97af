/**
 * Stappenplan: the plan a neighbourhood follows, how far it is, and the acts with which residents move it on.
 * A completed step opens its part of the buurtsite in the same transaction (D19); residents keep the lead (D1).
 */
export { StepCompletionsService } from './completions/step-completions.service.js';
export { StepCompleted, StepCompletionWithdrawn, StepReopened } from './events/step-events.js';
export { ContributionsService } from './help/contributions.service.js';
export { CONTRIBUTION_KINDS, type ContributionKind, HelpOffer, StepContribution, StepEndorsement, StepHelpRequest } from './help/help.entities.js';
export { HelpAsked, HelpOffered, HelpOfferMoved } from './help/help-events.js';
export { type Move, MOVES } from './help/help-offer.states.js';
export { type StepActCounts, StepActQueries } from './help/step-act.queries.js';
export { HelpService } from './help/help.service.js';
export { PeopleOfSiteQueries, type PersonOfSite } from './help/people-of-site.queries.js';
export { type HistoryEntry, HistoryQueries } from './history/history.queries.js';
export { type PlanOverview, PlanOverviewQueries, stateIn } from './progress/plan-overview.queries.js';
export type { StepState } from './progress/plan-state.js';
export { StepCompletion, TaskTick } from './progress/progress.entities.js';
export { UNDO_WINDOW_MS } from './progress/step.policy.js';
export { StepWorkService } from './progress/step-work.service.js';
export { StappenplanModule } from './stappenplan.module.js';
export type { PlanStep, PlanTemplate } from './template/plan-template.js';
export { PlanTemplates } from './template/plan-templates.js';
export { readPlan } from './template/read-plan.js';
