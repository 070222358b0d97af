import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import { ReminderChoiceDto } from './dto/choice.dto.js';
import { ReminderChoicesService } from './reminder-choices.service.js';
import { CHOICE_FIELDS, RemindersPage } from './reminders-page.js';

const addressOf = (sessionId: string): string => `/bijeenkomsten/${sessionId}/herinneringen`;

/** The reminders of a session: for its trainers. */
@Controller('bijeenkomsten/:bijeenkomst/herinneringen')
@Allow('signed-in')
export class RemindersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly choices: ReminderChoicesService,
    private readonly page: RemindersPage,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, id);
    return reply.view(view, model);
  }

  @Get('bewerken')
  async edit(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.edit(actor, id);
    return reply.view(view, model);
  }

  @Post()
  update(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ReminderChoiceDto,
      fields: CHOICE_FIELDS,
      body,
      act: async ({ dagen, zin }) => {
        const session = await this.access.asTrainer(actor, id);
        await this.unitOfWork.run((tx) => this.choices.choose(tx, session, { days: dagen.map(Number), sentence: zin || null }, actor.personId));
        reply.flash({ tone: 'ok', text: 'Bewaard. Hieronder zie je wat er nu nog uitgaat.' });
        return addressOf(id);
      },
      show: (form) => this.page.edit(actor, id, form, body),
    });
  }

  @Post('stop')
  async stop(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const session = await this.access.asTrainer(actor, id);
    await this.unitOfWork.run((tx) => this.choices.stopAll(tx, session, actor.personId));
    reply.flash({ tone: 'ok', text: 'Er gaat niets meer uit over deze bijeenkomst.' });
    return reply.code(303).header('location', addressOf(id)).send();
  }

  @Post('stop/intrekking')
  async resume(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const session = await this.access.asTrainer(actor, id);
    await this.unitOfWork.run((tx) => this.choices.resumeAll(tx, session, actor.personId));
    reply.flash({ tone: 'ok', text: 'De herinneringen gaan weer uit. Wat al voorbij was, sturen we niet meer.' });
    return reply.code(303).header('location', addressOf(id)).send();
  }
}
