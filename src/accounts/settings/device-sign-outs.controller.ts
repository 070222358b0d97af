import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { SessionService } from '../sessions/session.service.js';

/** Signing out a phone that got lost, from another device. */
@Controller('instellingen/apparaten')
@Allow('signed-in')
export class DeviceSignOutsController {
  constructor(private readonly sessions: SessionService) {}

  @Post(':device/afmelding')
  async create(@Param('device') sessionId: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.sessions.endOne(actor.personId, sessionId);
    return reply.flash({ tone: 'ok', text: 'Dat toestel is uitgelogd.' }).code(303).header('location', '/instellingen#apparaten').send();
  }

  @Post('afmelding')
  async createForAll(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.sessions.endAll(actor.personId);
    return reply.flash({ tone: 'ok', text: 'Je bent overal uitgelogd.' }).code(303).header('location', '/inloggen').send();
  }
}
