import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { SessionAccess } from '../sessions/session.access.js';
import { ReminderChoicesService } from './reminder-choices.service.js';

/** One mail to one guest, held back or let go. */
@Controller('bijeenkomsten/:bijeenkomst/herinneringen/:persoon/:dagen/stop')
@Allow('signed-in')
export class ReminderStopsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly choices: ReminderChoicesService,
  ) {}

  @Post()
  async create(
    @CurrentActor() actor: Actor,
    @Param('bijeenkomst') id: string,
    @Param('persoon') personId: string,
    @Param('dagen') days: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const session = await this.access.asTrainer(actor, id);
    await this.unitOfWork.run((tx) => this.choices.stop(tx, session, { personId, daysBefore: Number(days) }, actor.personId));
    reply.flash({ tone: 'ok', text: 'Deze herinnering houden we tegen.' });
    return reply.code(303).header('location', `/bijeenkomsten/${id}/herinneringen`).send();
  }

  @Post('intrekking')
  async destroy(
    @CurrentActor() actor: Actor,
    @Param('bijeenkomst') id: string,
    @Param('persoon') personId: string,
    @Param('dagen') days: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const session = await this.access.asTrainer(actor, id);
    await this.unitOfWork.run((tx) => this.choices.resume(tx, session, { personId, daysBefore: Number(days) }));
    reply.flash({ tone: 'ok', text: 'Deze herinnering gaat weer uit.' });
    return reply.code(303).header('location', `/bijeenkomsten/${id}/herinneringen`).send();
  }
}
