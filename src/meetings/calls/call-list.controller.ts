import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import type { Session } from '../sessions/session.entity.js';
import { CALL_FIELDS, CallListPage } from './call-list-page.js';
import { CallsService } from './calls.service.js';
import { CallListDto } from './dto/call-list.dto.js';

const addressOf = (sessionId: string): string => `/bijeenkomsten/${sessionId}/bellijst`;

/** The phone list of a session: for its trainers. */
@Controller('bijeenkomsten/:bijeenkomst/bellijst')
@Allow('signed-in')
export class CallListController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly calls: CallsService,
    private readonly page: CallListPage,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, id);
    return reply.header('cache-control', 'no-store').view(view, model);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: CallListDto,
      fields: CALL_FIELDS,
      body,
      act: async ({ persoon, telefoon }) => {
        const session = await this.access.asTrainer(actor, id);
        await this.unitOfWork.run((tx) => this.calls.add(tx, session, persoon, { phone: telefoon || null, byId: actor.personId }));
        reply.flash({ tone: 'ok', text: 'Staat op de bellijst, ook bij de volgende bijeenkomsten van deze groep.' });
        return addressOf(id);
      },
      show: (form) => this.page.show(actor, id, form),
    });
  }

  @Post(':persoon/einde')
  destroy(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Param('persoon') personId: string, @Res() reply: FastifyReply) {
    return this.answer(actor, id, reply, 'Van de bellijst gehaald. Het nummer is gewist.', (tx, session) => this.calls.remove(tx, session, personId));
  }

  @Post(':persoon/gebeld')
  called(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Param('persoon') personId: string, @Res() reply: FastifyReply) {
    return this.answer(actor, id, reply, 'Genoteerd: je hebt gebeld.', (tx, session) => this.calls.called(tx, session, personId, actor.personId));
  }

  @Post(':persoon/gebeld/intrekking')
  notCalled(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Param('persoon') personId: string, @Res() reply: FastifyReply) {
    return this.answer(actor, id, reply, 'Weggehaald: er is nog niet gebeld.', (tx, session) => this.calls.notCalled(tx, session, personId));
  }

  private async answer(actor: Actor, id: string, reply: FastifyReply, text: string, act: (tx: Tx, session: Session) => Promise<void>): Promise<FastifyReply> {
    const session = await this.access.asTrainer(actor, id);
    await this.unitOfWork.run((tx) => act(tx, session));
    reply.flash({ tone: 'ok', text });
    return reply.code(303).header('location', addressOf(id)).send();
  }
}
