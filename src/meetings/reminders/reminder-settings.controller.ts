import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { OwnPhoneDto } from '../calls/dto/call-list.dto.js';
import { OwnPhones } from '../calls/own-phones.js';
import { ReminderRefusals } from './reminder-refusals.service.js';
import { PHONE_FIELDS, ReminderSettingsPage } from './reminder-settings-page.js';

const HERE = '/instellingen/herinneringen';

/** Whether somebody wants to be reminded by mail, and by which number a trainer may call. */
@Controller('instellingen/herinneringen')
@Allow('signed-in')
export class ReminderSettingsController {
  constructor(
    private readonly refusals: ReminderRefusals,
    private readonly phones: OwnPhones,
    private readonly page: ReminderSettingsPage,
  ) {}

  @Get()
  async show(@CurrentActor() { personId }: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(personId);
    return reply.header('cache-control', 'no-store').view(view, model);
  }

  @Post('stop')
  async create(@CurrentActor() { personId }: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.refusals.refuse(personId);
    reply.flash({ tone: 'ok', text: 'Je krijgt geen herinneringen en vragen achteraf meer per e-mail.' });
    return reply.code(303).header('location', HERE).send();
  }

  @Post('stop/intrekking')
  async destroy(@CurrentActor() { personId }: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.refusals.allow(personId);
    reply.flash({ tone: 'ok', text: 'Je krijgt weer herinneringen en vragen achteraf per e-mail.' });
    return reply.code(303).header('location', HERE).send();
  }

  @Post('telefoon')
  update(@CurrentActor() { personId }: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: OwnPhoneDto,
      fields: PHONE_FIELDS,
      body,
      act: async ({ telefoon }) => {
        await this.phones.give(personId, telefoon || null);
        reply.flash({ tone: 'ok', text: telefoon ? 'Je nummer is bewaard. De trainers van je groep kunnen je bellen.' : 'Je nummer is gewist.' });
        return HERE;
      },
      show: (form) => this.page.show(personId, form),
    });
  }
}
