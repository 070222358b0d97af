import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { type SiteVisit, Visit } from '../visits/site-visit.js';
import { FollowerService } from './follower.service.js';

/** No more mail: one press, and the address is gone. */
@Controller('buurt/:site/op-de-hoogte/:token/stop')
@Allow('everyone')
export class FollowerStopsController {
  constructor(private readonly followers: FollowerService) {}

  @Get()
  new(@Visit() visit: SiteVisit, @Param('token') token: string, @Res() reply: FastifyReply): FastifyReply {
    const { name, slug } = visit.site;
    return reply.view('buurtsites/followers/stop', {
      title: 'Geen berichten meer',
      name,
      action: `/buurt/${slug}/op-de-hoogte/${encodeURIComponent(token)}/stop`,
    });
  }

  @Post()
  async create(@Visit() visit: SiteVisit, @Param('token') token: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.followers.stop(visit.site.id, token);
    reply.flash({ tone: 'ok', text: 'Je krijgt geen berichten meer. Je adres is gewist.' });
    return reply.code(303).header('location', `/buurt/${visit.site.slug}`).send();
  }
}
