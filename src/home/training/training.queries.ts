import { Injectable } from '@nestjs/common';
import { type Learner, TrainingOverview } from '../../cohorts/index.js';
import { CurriculumQueries, type ModuleHead, ProgrammeVersions } from '../../curriculum/index.js';
import type { Member } from '../../platform/security/actor.js';
import { PlanOverviewQueries, type PlanStep, PlanTemplates } from '../../stappenplan/index.js';

/** The training, with what each module leads to: the steps of the team's plan, or of the latest for who has no team. */
@Injectable()
export class TrainingQueries {
  constructor(
    private readonly versions: ProgrammeVersions,
    private readonly curriculum: CurriculumQueries,
    private readonly overviews: PlanOverviewQueries,
    private readonly templates: PlanTemplates,
    private readonly training: TrainingOverview,
  ) {}

  /** For who learns in a group here, or trains it. */
  async pageFor(member: Member, learner: Learner): Promise<object> {
    const { plan } = await this.overviews.of(member.siteId);
    const training = await this.training.of(learner);
    const stepsNow = training.now ? stepsOf(training.now.key, plan.steps, true) : [];
    return {
      title: learner.takesPart ? 'Jouw training' : 'De training',
      buurt: member.siteId,
      ...training,
      stepsNow,
      helpsOnTheWay: learner.role !== 'buurtverbinder',
    };
  }

  /** For everybody else: what the training is about, without its lessons. */
  async aboutPage(member: Member | null): Promise<object> {
    const { id, title } = await this.versions.latest();
    const modules = await this.curriculum.modulesOf(id);
    const mayOpenSteps = member !== null && member.role !== 'lid' && member.role !== 'opdrachtgever';
    const { steps } = mayOpenSteps ? (await this.overviews.of(member.siteId)).plan : await this.templates.latest();
    const shown = (module: ModuleHead): object => ({ ...module, steps: stepsOf(module.key, steps, mayOpenSteps) });
    return {
      title: 'De training',
      programme: title,
      together: modules.filter((module) => module.audience === 'iedereen').map(shown),
      professionals: modules.filter((module) => module.audience === 'wijkprofessionals').map(shown),
    };
  }
}

const stepsOf = (moduleKey: string, steps: readonly PlanStep[], areLinks: boolean): readonly object[] =>
  steps
    .filter((step) => step.moduleKey === moduleKey)
    .map((step) => ({ number: step.number, title: step.title, href: areLinks ? `/stappenplan/${step.key}` : null }));
