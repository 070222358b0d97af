import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { Facilitators } from '../facilitators.js';
import { PracticePage } from './practice-page.js';

/** Choosing is a GET: nothing is kept, and the way back is the way to try again. */
@Controller('op-weg-helpen/oefenen/:situatie')
@Allow('buurtverbinder', 'wijkprofessional', 'trainer')
export class PracticeCasesController {
  constructor(
    private readonly facilitators: Facilitators,
    private readonly page: PracticePage,
  ) {}

  @Get()
  async show(
    @Param('situatie') caseKey: string,
    @Query('keuze') choice: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const learner = await this.facilitators.asking(request);
    return reply.view('facilitation/practice-cases/show', await this.page.show(learner, caseKey, Number(choice) || null));
  }
}
