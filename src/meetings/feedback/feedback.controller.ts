import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { FeedbackPage } from './feedback-page.js';

/** How a session was, for its trainers. */
@Controller('bijeenkomsten/:bijeenkomst/terugblik')
@Allow('signed-in')
export class FeedbackController {
  constructor(private readonly page: FeedbackPage) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('meetings/feedback/show', await this.page.show(actor, id));
  }
}
