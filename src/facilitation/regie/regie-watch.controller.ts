import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { RegieWatchPage } from './regie-watch-page.js';
import { RegieWatchService } from './regie-watch.service.js';

@Controller('groep/:cohort/regie')
@Allow('signed-in')
export class RegieWatchController {
  constructor(
    private readonly page: RegieWatchPage,
    private readonly watch: RegieWatchService,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('facilitation/regie/show', await this.page.show(actor, cohortId));
  }

  @Post('uit')
  async switchOff(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.watch.setOn(trainer, cohortId, false);
    return reply.flash({ tone: 'ok', text: 'Uitgezet. Niemand ziet nu nog iets.' }).code(303).header('location', `/groep/${cohortId}/regie`).send();
  }

  @Post('aan')
  async switchOn(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.watch.setOn(trainer, cohortId, true);
    return reply.flash({ tone: 'ok', text: 'Aangezet. Jij en het team zien het weer.' }).code(303).header('location', `/groep/${cohortId}/regie`).send();
  }
}
