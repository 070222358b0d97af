import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { AppointmentService } from './appointment.service.js';
import { addressOf } from './coaching.controller.js';
import { CHOICE_FIELDS, ConversationPage, MOMENT_FIELDS } from './conversation-page.js';
import { ChoiceDto, MomentsDto } from './dto/coaching-forms.dto.js';
import { readMoments } from './moments.js';

@Controller('begeleiding/:id')
@Allow('signed-in')
export class AppointmentsController {
  constructor(
    private readonly appointments: AppointmentService,
    private readonly conversation: ConversationPage,
    private readonly clock: Clock,
  ) {}

  @Post('momenten')
  offer(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: MomentsDto,
      fields: MOMENT_FIELDS,
      body,
      act: async ({ dag1 = '', tijd1 = '', dag2 = '', tijd2 = '', dag3 = '', tijd3 = '' }) => {
        const typed = [
          { day: dag1, time: tijd1 },
          { day: dag2, time: tijd2 },
          { day: dag3, time: tijd3 },
        ];
        await this.appointments.offer(actor.personId, id, readMoments(typed, this.clock.now()));
        reply.flash({ tone: 'ok', text: 'Voorgesteld. Je krijgt een mail zodra er een moment is gekozen.' });
        return addressOf(id);
      },
      show: (moments) => this.conversation.show(actor, id, { moments }),
    });
  }

  @Post('keuze')
  choose(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ChoiceDto,
      fields: CHOICE_FIELDS,
      body,
      act: async ({ moment }) => {
        await this.appointments.choose(actor.personId, id, moment);
        reply.flash({ tone: 'ok', text: 'Afgesproken. Jullie krijgen allebei een mail voor in de agenda.' });
        return addressOf(id);
      },
      show: (choice) => this.conversation.show(actor, id, { choice }),
    });
  }

  @Post('afzegging')
  async callOff(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.appointments.callOff(actor.personId, id);
    return reply.flash({ tone: 'ok', text: 'De afspraak is afgezegd. De ander krijgt een mail.' }).code(303).header('location', addressOf(id)).send();
  }
}
