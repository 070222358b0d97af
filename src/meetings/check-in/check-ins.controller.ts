import { Body, Controller, Get, Ip, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { CHECK_IN_FIELDS, CheckInPage } from './check-in-page.js';
import { CheckInService } from './check-in.service.js';
import { CheckInDto } from './dto/check-in.dto.js';

/** The short address on the wall. Scanning it fills the code in; only the button says that somebody is there. */
@Controller('hier')
export class CheckInsController {
  constructor(
    private readonly checkIns: CheckInService,
    private readonly page: CheckInPage,
  ) {}

  @Get()
  @Allow('everyone')
  new(@Req() { actor }: FastifyRequest, @Query('code') code: unknown, @Res() reply: FastifyReply): FastifyReply {
    const { view, model } = this.page.scanned(actor, code);
    return reply.header('cache-control', 'no-store').view(view, model);
  }

  @Post()
  @Allow('signed-in')
  create(@CurrentActor() actor: Actor, @Body() body: unknown, @Ip() ip: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: CheckInDto,
      fields: CHECK_IN_FIELDS,
      body,
      act: async ({ code }) => {
        const { id } = await this.checkIns.checkIn({ personId: actor.personId, code, ip });
        reply.flash({ tone: 'ok', text: 'Welkom! Je staat op de lijst.' });
        return `/bijeenkomsten/${id}`;
      },
      show: (form) => Promise.resolve(this.page.show(actor, form)),
    });
  }
}
