import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { OwnDataPage } from './own-data-page.js';

/** One's own data, and nobody else's: no id in the address. */
@Controller('instellingen/mijn-gegevens')
@Allow('signed-in')
export class OwnDataController {
  constructor(private readonly page: OwnDataPage) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('accounts/own-data/show', await this.page.show(actor));
  }

  @Get('bestand')
  async download(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply
      .header('content-disposition', 'attachment; filename="mijn-gegevens.json"')
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(await this.page.file(actor), null, 2));
  }
}
