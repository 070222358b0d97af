import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { type PreviewPath, ReminderPreviewPage } from './reminder-preview-page.js';

/** What a guest will get, for the trainers of the group. */
@Controller('bijeenkomsten/:bijeenkomst/herinneringen/:persoon/:dagen')
@Allow('signed-in')
export class ReminderPreviewController {
  constructor(private readonly page: ReminderPreviewPage) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Param() path: PreviewPath, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.header('cache-control', 'no-store').view('notifications/reminder-preview/show', await this.page.show(actor, path));
  }

  /** As a mail program shows it, in a frame of that page; its own styles only here. */
  @Get('opmaak')
  async html(@CurrentActor() actor: Actor, @Param() path: PreviewPath, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";
    return reply
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(await this.page.html(actor, path));
  }
}
