import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { ReadersPage } from './readers-page.js';

@Controller('groep/:cohort/lezers')
@Allow('signed-in')
export class ReadersController {
  constructor(private readonly page: ReadersPage) {}

  @Get()
  async index(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, cohortId);
    return reply.view(view, model);
  }
}
