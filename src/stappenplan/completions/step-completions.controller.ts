import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { CompleteStepDto } from '../dto/step-forms.dto.js';
import { AllowTeamAndTrainer, AllowWhoeverBelongs } from '../every-role.js';
import { DonePageQueries } from '../pages/done-page.queries.js';
import { emptyForms } from '../pages/step-forms.js';
import { StepPageQueries } from '../pages/step-page.queries.js';
import { StepCompletionsService } from './step-completions.service.js';

@Controller('stappenplan/:stap')
export class StepCompletionsController {
  constructor(
    private readonly completions: StepCompletionsService,
    private readonly done: DonePageQueries,
    private readonly steps: StepPageQueries,
  ) {}

  @Get('afronding')
  @AllowTeamAndTrainer()
  async show(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const page = await this.done.pageFor(member, stepKey);
    return page ? reply.view('stappenplan/completion/show', page) : reply.code(303).header('location', `/stappenplan/${stepKey}`).send();
  }

  @Post('afronding')
  @AllowWhoeverBelongs()
  create(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: CompleteStepDto,
      fields: ['reden'],
      body,
      act: async ({ reden }) => {
        const isNew = await this.completions.complete(member, stepKey, reden || null);
        if (!isNew) reply.flash({ tone: 'ok', text: 'Deze stap was al klaar. Er is niets veranderd.' });
        return `/stappenplan/${stepKey}/afronding`;
      },
      show: async (completion) => ({ view: 'stappenplan/step/show', model: await this.steps.pageFor(member, stepKey, { ...emptyForms(), completion }) }),
    });
  }

  /** Takes a completion back within ten minutes. */
  @Post('intrekking')
  @AllowWhoeverBelongs()
  async undo(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const isUndone = await this.completions.undo(member, stepKey);
    const text = isUndone ? 'Ongedaan gemaakt. De stap staat weer open. Niemand heeft bericht gehad.' : 'Deze stap stond al open. Er is niets veranderd.';
    reply.flash({ tone: 'ok', text });
    return reply.code(303).header('location', `/stappenplan/${stepKey}`).send();
  }
}
