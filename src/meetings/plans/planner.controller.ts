import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { PlannerDto } from './dto/wishes.dto.js';
import { PlannerPage } from './planner-page.js';
import { PlannerService } from './planner.service.js';
import { askedIn, fieldsIn } from './wishes-form.js';

/** Wishes for one group or several; sending them off makes a plan. */
@Controller('bijeenkomsten/planner')
@Allow('signed-in')
export class PlannerController {
  constructor(
    private readonly planner: PlannerService,
    private readonly page: PlannerPage,
    private readonly clock: Clock,
  ) {}

  @Get()
  async new(@CurrentActor() actor: Actor, @Query('groep') cohortId: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.start(actor, typeof cohortId === 'string' && cohortId !== '' ? cohortId : null);
    return reply.view(view, model);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: PlannerDto,
      fields: fieldsIn(body),
      body,
      act: async (input) => {
        await this.planner.make(actor, await askedIn(body, input, localDay(this.clock.now())));
        return '/bijeenkomsten/planner/plan';
      },
      show: (form) => this.page.show(actor, form, body),
    });
  }
}
