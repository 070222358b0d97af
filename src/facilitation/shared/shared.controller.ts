import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { RemarkDto } from '../log/dto/log-forms.dto.js';
import { REMARK_FIELDS } from '../log/log-page.js';
import { LogService } from '../log/log.service.js';
import { addressOf, SharedPage } from './shared-page.js';

/** For the trainers of a group. */
@Controller('groep/:cohort/op-weg-helpen')
@Allow('signed-in')
export class SharedController {
  constructor(
    private readonly page: SharedPage,
    private readonly log: LogService,
  ) {}

  @Get()
  async index(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('facilitation/shared/index', await this.page.index(trainer, cohortId));
  }

  @Get(':id')
  async show(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(trainer, cohortId, id);
    return reply.view(view, model);
  }

  @Post(':id/reacties')
  remark(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('id') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: RemarkDto,
      fields: REMARK_FIELDS,
      body,
      act: async ({ reactie }) => {
        await this.log.remark(trainer, cohortId, id, reactie);
        return addressOf(cohortId, id);
      },
      show: (form) => this.page.show(trainer, cohortId, id, form),
    });
  }
}
