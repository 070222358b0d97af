import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { ReminderRefusals } from './reminder-refusals.service.js';

/** Behind the link in each reminder. Opening it changes nothing: mail scanners open every link. */
@Controller('geen-herinneringen/:sleutel')
@Allow('everyone')
export class StopLinksController {
  constructor(private readonly refusals: ReminderRefusals) {}

  @Get()
  async new(@Param('sleutel') key: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const isOff = await this.refusals.refuses(await this.refusals.personBehind(key));
    return reply.header('cache-control', 'no-store').view('meetings/reminders/stop', {
      title: 'Geen herinneringen en vragen achteraf meer',
      action: `/geen-herinneringen/${encodeURIComponent(key)}`,
      isOff,
    });
  }

  @Post()
  async create(@Param('sleutel') key: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.refusals.refuse(await this.refusals.personBehind(key));
    return reply
      .code(303)
      .header('location', `/geen-herinneringen/${encodeURIComponent(key)}`)
      .send();
  }
}
