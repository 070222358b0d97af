import { Injectable } from '@nestjs/common';
import { type ProgrammeModule, Programmes } from '../../curriculum/index.js';
import type { Member } from '../../platform/security/actor.js';
import { PlanOverviewQueries, type PlanStep, PlanTemplates } from '../../stappenplan/index.js';

/** What a module leads to: the steps of this team's plan, or of the latest for who has no team. */
@Injectable()
export class TrainingQueries {
  constructor(
    private readonly programmes: Programmes,
    private readonly overviews: PlanOverviewQueries,
    private readonly templates: PlanTemplates,
  ) {}

  async pageFor(member: Member | null): Promise<object> {
    const { title, modules } = this.programmes.current;
    const mayOpenSteps = member !== null && member.role !== 'lid' && member.role !== 'opdrachtgever';
    const { steps } = mayOpenSteps ? (await this.overviews.of(member.siteId)).plan : await this.templates.latest();
    const shown = (module: ProgrammeModule): object => ({ ...module, steps: stepsOf(module, steps, mayOpenSteps) });
    return {
      title: 'De training',
      programme: title,
      together: modules.filter((module) => module.for === 'iedereen').map(shown),
      professionals: modules.filter((module) => module.for === 'wijkprofessionals').map(shown),
    };
  }
}

const stepsOf = ({ key }: ProgrammeModule, steps: readonly PlanStep[], areLinks: boolean): readonly object[] =>
  steps
    .filter(({ moduleKey }) => moduleKey === key)
    .map((step) => ({ number: step.number, title: step.title, href: areLinks ? `/stappenplan/${step.key}` : null }));
