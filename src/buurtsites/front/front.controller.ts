import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { type SiteVisit, Visit } from '../visits/site-visit.js';
import { FrontQueries } from './front.queries.js';

/** The home page of a buurtsite. */
@Controller('buurt/:site')
export class FrontController {
  constructor(private readonly front: FrontQueries) {}

  @Get()
  @Allow('everyone')
  async show(@Visit() visit: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('buurtsites/front/show', await this.front.pageFor(visit));
  }
}
