import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import { SessionService } from '../sessions/session.service.js';
import { CancelDto, MoveDto } from './dto/move.dto.js';
import { CANCEL_FIELDS, MOVE_FIELDS, MovePage } from './move-page.js';

/** To another moment or place, or not at all: each shows first whom it costs. */
@Controller('bijeenkomsten/:bijeenkomst')
@Allow('signed-in')
export class MovesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly sessions: SessionService,
    private readonly page: MovePage,
  ) {}

  @Get('verplaatsing')
  async new(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Query() query: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model, isWrong } = await this.page.plan(actor, id, query);
    return reply.code(isWrong ? 422 : 200).view(view, { ...model, isError: isWrong });
  }

  @Post('verplaatsing')
  create(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: MoveDto,
      fields: MOVE_FIELDS,
      body,
      act: async (input) => {
        const { startsAt, venueId } = this.page.movedTo(await this.access.asTrainer(actor, id), input);
        await this.unitOfWork.run((tx) => this.sessions.move(tx, id, { startsAt, venueId, byId: actor.personId }));
        reply.flash({ tone: 'ok', text: 'Verplaatst. Wie is uitgenodigd, krijgt bericht.' });
        return `/bijeenkomsten/${id}`;
      },
      show: (form) => this.page.again(actor, id, form),
    });
  }

  @Get('afzegging')
  async newCancellation(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.cancelling(actor, id);
    return reply.view(view, model);
  }

  @Post('afzegging')
  cancel(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: CancelDto,
      fields: CANCEL_FIELDS,
      body,
      act: async ({ reden: reason }) => {
        await this.access.asTrainer(actor, id);
        await this.unitOfWork.run((tx) => this.sessions.cancel(tx, id, { reason, byId: actor.personId }));
        reply.flash({ tone: 'ok', text: 'Afgezegd. Wie was uitgenodigd, krijgt bericht.' });
        return '/bijeenkomsten';
      },
      show: (form) => this.page.cancelling(actor, id, form),
    });
  }
}
