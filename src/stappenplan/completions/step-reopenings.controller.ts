import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FeatureCatalogue } from '../../buurtsites/index.js';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../platform/web/forms.js';
import { ReopenStepDto } from '../dto/step-forms.dto.js';
import { AllowWhoeverBelongs } from '../every-role.js';
import { PlanOverviewQueries } from '../progress/plan-overview.queries.js';
import { NoSuchStep, NotDone } from '../progress/step.errors.js';
import { assertLeads } from '../progress/step.policy.js';
import { dependentsOf } from '../template/plan-graph.js';
import { StepCompletionsService } from './step-completions.service.js';

const VIEW = 'stappenplan/reopening/new';

/** Putting a step back later than ten minutes: with a reason, and with a warning about what came after it (D21). */
@Controller('stappenplan/:stap/heropening')
@AllowWhoeverBelongs()
export class StepReopeningsController {
  constructor(
    private readonly completions: StepCompletionsService,
    private readonly overviews: PlanOverviewQueries,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  @Get()
  async new(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    assertLeads(member);
    return reply.view(VIEW, await this.page(member, stepKey, formModel(['reden'])));
  }

  @Post()
  create(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    assertLeads(member);
    return answerForm({
      reply,
      dto: ReopenStepDto,
      fields: ['reden'],
      body,
      act: async ({ reden }) => {
        await this.completions.reopen(member, stepKey, reden);
        reply.flash({ tone: 'ok', text: 'De stap staat weer open. Alles op de site blijft bewaard.' });
        return `/stappenplan/${stepKey}`;
      },
      show: async (form) => ({ view: VIEW, model: await this.page(member, stepKey, form) }),
    });
  }

  private async page(member: Member, stepKey: string, form: FormModel<'reden'>): Promise<object> {
    const { plan, facts } = await this.overviews.of(member.siteId);
    const step = plan.stepByKey.get(stepKey);
    if (!step) throw new NoSuchStep(`no step ${stepKey}`);
    if (!facts.done.has(stepKey)) throw new NotDone(stepKey);
    const dependents = dependentsOf(stepKey, plan.steps).filter((key) => facts.done.has(key));
    return {
      title: `Stap ${String(step.number)} terugzetten`,
      step,
      buurt: member.siteId,
      feature: this.catalogue.get(step.activates),
      dependents: dependents.flatMap((key) => plan.stepByKey.get(key) ?? []).map(({ number, title }) => ({ number, title })),
      stopsPosting: step.activates === 'spelregels-melden',
      form,
    };
  }
}
