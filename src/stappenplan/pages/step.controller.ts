import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { answerForm, readForm } from '../../platform/web/forms.js';
import { SkipStepDto, YesOrNoDto } from '../dto/step-forms.dto.js';
import { AllowTeamAndTrainer, AllowWhoeverBelongs } from '../every-role.js';
import { StepWorkService } from '../progress/step-work.service.js';
import { emptyForms } from './step-forms.js';
import { StepPageQueries } from './step-page.queries.js';

const VIEW = 'stappenplan/step/show';

/** One step and the work on it; completing has controllers of its own. */
@Controller('stappenplan/:stap')
export class StepController {
  constructor(
    private readonly pages: StepPageQueries,
    private readonly work: StepWorkService,
  ) {}

  @Get()
  @AllowTeamAndTrainer()
  async show(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(VIEW, await this.pages.pageFor(member, stepKey, emptyForms()));
  }

  @Post('taken/:taak')
  @AllowWhoeverBelongs()
  async tick(
    @CurrentMember() member: Member,
    @Param('stap') stepKey: string,
    @Param('taak') taskKey: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { klaar } = await readForm(YesOrNoDto, body);
    await this.work.tick(member, stepKey, taskKey, klaar === 'ja');
    return back(reply, `/stappenplan/${stepKey}#klus-${taskKey}`);
  }

  @Post('akkoord')
  @AllowWhoeverBelongs()
  async agree(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { klaar } = await readForm(YesOrNoDto, body);
    await this.work.agree(member, stepKey, klaar === 'ja');
    reply.flash({ tone: 'ok', text: klaar === 'ja' ? 'Je zei ja tegen deze stap.' : 'Je ja is teruggetrokken.' });
    return back(reply, `/stappenplan/${stepKey}#akkoord`);
  }

  @Post('overslaan')
  @AllowWhoeverBelongs()
  skip(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: SkipStepDto,
      fields: ['reden'],
      body,
      act: async ({ reden }) => {
        await this.work.skip(member, stepKey, reden);
        reply.flash({ tone: 'ok', text: 'Overgeslagen. Je kunt deze stap later alsnog doen.' });
        return '/stappenplan';
      },
      show: async (skip) => ({ view: VIEW, model: await this.pages.pageFor(member, stepKey, { ...emptyForms(), skip }) }),
    });
  }

  @Post('toch-doen')
  @AllowWhoeverBelongs()
  async takeUpAgain(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.work.takeUpAgain(member, stepKey);
    return back(reply, `/stappenplan/${stepKey}`);
  }
}

const back = (reply: FastifyReply, location: string): FastifyReply => reply.code(303).header('location', location).send();
