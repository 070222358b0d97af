import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { CalendarFeeds } from './calendar-feeds.js';

/** For calendars: they cannot sign in, so the address is the key. */
@Controller('agenda-abonnement/:sleutel')
@Allow('everyone')
export class FeedController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get()
  async show(@Param('sleutel') key: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const text = await this.feeds.textAt(key);
    return reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-cache').send(text);
  }
}
