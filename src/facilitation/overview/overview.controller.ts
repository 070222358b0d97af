import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { Facilitators } from '../facilitators.js';
import { OverviewPage } from './overview-page.js';

@Controller('op-weg-helpen')
@Allow('buurtverbinder', 'wijkprofessional', 'trainer')
export class OverviewController {
  constructor(
    private readonly facilitators: Facilitators,
    private readonly page: OverviewPage,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('facilitation/overview/show', await this.page.show(await this.facilitators.asking(request)));
  }
}
