import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { DoorCodePage } from './door-code-page.js';

/** The code of a session, for its trainers to show. */
@Controller('bijeenkomsten/:bijeenkomst/code')
@Allow('signed-in')
export class DoorCodesController {
  constructor(private readonly page: DoorCodePage) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.header('cache-control', 'no-store').view('meetings/check-in/show', await this.page.show(actor, id));
  }
}
