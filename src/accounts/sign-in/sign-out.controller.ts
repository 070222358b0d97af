import { Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { SessionService } from '../sessions/session.service.js';

@Controller('uitloggen')
export class SignOutController {
  constructor(private readonly sessions: SessionService) {}

  @Post()
  @Allow('everyone')
  async create(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.sessions.end(request, reply);
    return reply.flash({ tone: 'ok', text: 'Je bent uitgelogd. Tot de volgende keer.' }).code(303).header('location', '/inloggen').send();
  }
}
