import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { SeatOffers } from '../replies/seat-offers.js';
import { SessionAccess } from '../sessions/session.access.js';
import { SessionService } from '../sessions/session.service.js';
import { CHANGE_FIELDS, ChangePage } from './change-page.js';
import { ChangeDto } from './dto/change.dto.js';

/** A session whose time and place stay: its name, link, words, size and trainers, and whether the planner may move it. */
@Controller('bijeenkomsten/:bijeenkomst')
@Allow('signed-in')
export class ChangesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly sessions: SessionService,
    private readonly seats: SeatOffers,
    private readonly page: ChangePage,
  ) {}

  @Get('bewerken')
  async edit(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.edit(actor, id);
    return reply.view(view, model);
  }

  @Post()
  update(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ChangeDto,
      fields: CHANGE_FIELDS,
      body,
      act: async ({ naam, online, bericht, aantal, trainers }) => {
        await this.access.asTrainer(actor, id);
        const change = {
          title: naam,
          onlineLink: online || null,
          message: bericht || null,
          capacity: aantal ?? null,
          trainerIds: trainers,
          byId: actor.personId,
        };
        await this.unitOfWork.run(async (tx) => {
          await this.seats.offer(tx, await this.sessions.change(tx, id, change));
        });
        reply.flash({ tone: 'ok', text: 'Bewaard. Is er voor wie is uitgenodigd iets anders? Dan krijgen zij bericht.' });
        return `/bijeenkomsten/${id}`;
      },
      show: (form) => this.page.edit(actor, id, form, body),
    });
  }

  @Post('vastzetting')
  lock(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.setLock(actor, id, true, reply);
  }

  @Post('vastzetting/intrekking')
  unlock(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.setLock(actor, id, false, reply);
  }

  private async setLock(actor: Actor, id: string, isLocked: boolean, reply: FastifyReply): Promise<FastifyReply> {
    await this.access.asTrainer(actor, id);
    await this.unitOfWork.run((tx) => this.sessions.lock(tx, id, isLocked));
    reply.flash({ tone: 'ok', text: isLocked ? 'Deze bijeenkomst staat vast.' : 'Deze bijeenkomst mag weer schuiven.' });
    return reply.code(303).header('location', `/bijeenkomsten/${id}`).send();
  }
}
