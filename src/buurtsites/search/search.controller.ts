import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { type SiteVisit, Visit } from '../visits/site-visit.js';
import { SearchQueries } from './search.queries.js';

@Controller('buurt/:site/zoeken')
export class SearchController {
  constructor(private readonly search: SearchQueries) {}

  @Get()
  @Allow('everyone')
  async index(@Visit() visit: SiteVisit, @Query('q') words: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('buurtsites/search/index', await this.search.pageFor(visit, typeof words === 'string' ? words.trim().slice(0, 80) : ''));
  }
}
