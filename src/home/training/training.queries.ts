import { Injectable } from '@nestjs/common';
import { CurriculumQueries, type ModuleHead, ProgrammeVersions } from '../../curriculum/index.js';
import type { Member } from '../../platform/security/actor.js';
import { PlanOverviewQueries, type PlanStep, PlanTemplates } from '../../stappenplan/index.js';

/** What a module leads to: the steps of this team's plan, or of the latest for who has no team. */
@Injectable()
export class TrainingQueries {
  constructor(
    private readonly versions: ProgrammeVersions,
    private readonly curriculum: CurriculumQueries,
    private readonly overviews: PlanOverviewQueries,
    private readonly templates: PlanTemplates,
  ) {}

  async pageFor(member: Member | null): Promise<object> {
    const { id, title } = await this.versions.latest();
    const modules = await this.curriculum.modulesOf(id);
    const mayOpenSteps = member !== null && member.role !== 'lid' && member.role !== 'opdrachtgever';
    const { steps } = mayOpenSteps ? (await this.overviews.of(member.siteId)).plan : await this.templates.latest();
    const shown = (module: ModuleHead): object => ({ ...module, steps: stepsOf(module, steps, mayOpenSteps) });
    return {
      title: 'De training',
      programme: title,
      together: modules.filter((module) => module.audience === 'iedereen').map(shown),
      professionals: modules.filter((module) => module.audience === 'wijkprofessionals').map(shown),
    };
  }
}

const stepsOf = ({ key }: ModuleHead, steps: readonly PlanStep[], areLinks: boolean): readonly object[] =>
  steps
    .filter(({ moduleKey }) => moduleKey === key)
    .map((step) => ({ number: step.number, title: step.title, href: areLinks ? `/stappenplan/${step.key}` : null }));
