import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { SessionService } from './session.service.js';

/** The switch in the menu, for who takes part in several neighbourhoods. */
@Controller('buurtkeuze')
export class NeighbourhoodChoiceController {
  constructor(
    private readonly sessions: SessionService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post()
  @Allow('signed-in')
  async create(@Body('lidmaatschap') membershipId: unknown, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const chosen = actor.members.find((member) => member.id === membershipId);
    if (!chosen) throw new NotFound('a membership that is not theirs');
    await this.unitOfWork.run((tx) => this.sessions.chooseMembership(tx, actor.sessionId, chosen.id));
    return reply
      .flash({ tone: 'ok', text: `Je bent nu in ${chosen.siteName}.` })
      .code(303)
      .header('location', '/vandaag')
      .send();
  }
}
