import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import { JoinDto } from './dto/door.dto.js';
import { JOIN_FIELDS, WalkInPage } from './walk-in-page.js';
import { WalkInsService } from './walk-ins.service.js';

/** Somebody who walked in and has an account by now. */
@Controller('bijeenkomsten/:bijeenkomst/inlopers/:inloper')
@Allow('signed-in')
export class WalkInsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly walkIns: WalkInsService,
    private readonly page: WalkInPage,
  ) {}

  @Get()
  async edit(
    @CurrentActor() actor: Actor,
    @Param('bijeenkomst') id: string,
    @Param('inloper') walkInId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { view, model } = await this.page.edit(actor, id, walkInId);
    return reply.view(view, model);
  }

  @Post()
  update(
    @CurrentActor() actor: Actor,
    @Param('bijeenkomst') id: string,
    @Param('inloper') walkInId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: JoinDto,
      fields: JOIN_FIELDS,
      body,
      act: async ({ persoon: personId }) => {
        const session = await this.access.asTrainer(actor, id);
        await this.unitOfWork.run((tx) => this.walkIns.join(tx, session, walkInId, { personId, byId: actor.personId }));
        reply.flash({ tone: 'ok', text: 'Gekoppeld. Wat er stond, telt nu voor dit account.' });
        return `/bijeenkomsten/${id}/aanwezigheid`;
      },
      show: (form) => this.page.edit(actor, id, walkInId, form),
    });
  }
}
