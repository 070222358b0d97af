import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { answersIn } from './answer-form.js';
import { OnBehalfDto } from './dto/poll-forms.dto.js';
import { BEHALF_FIELDS, OnBehalfPage } from './on-behalf-page.js';
import { addressOf } from './poll-page.js';
import { PollAnswersService } from './poll-answers.service.js';
import { PollQueries } from './poll.queries.js';

/** Answers on paper or by phone, written down by the trainer (O4). */
@Controller('prikkers/:poll')
@Allow('signed-in')
export class PollOnBehalfController {
  constructor(
    private readonly answers: PollAnswersService,
    private readonly queries: PollQueries,
    private readonly page: OnBehalfPage,
  ) {}

  @Get('papier')
  async index(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.paper(actor, pollId);
    return reply.view(view, model);
  }

  @Get('namens/:invitee')
  async edit(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Param('invitee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.edit(actor, pollId, id);
    return reply.view(view, model);
  }

  @Post('namens/:invitee')
  update(
    @CurrentActor() actor: Actor,
    @Param('poll') pollId: string,
    @Param('invitee') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: OnBehalfDto,
      fields: BEHALF_FIELDS,
      body,
      act: async ({ hoe, opmerking }) => {
        const given = { answers: answersIn(body, await this.queries.momentsOf(pollId)), remark: opmerking || null };
        await this.answers.answerOnBehalf(actor, pollId, id, given, hoe);
        const link = { href: `${addressOf(pollId)}/namens/${id}/bewijs`, text: 'Print het bewijs' };
        reply.flash({ tone: 'ok', text: 'Het antwoord staat erbij.', link });
        return `${addressOf(pollId)}#mensen`;
      },
      show: (form) => this.page.edit(actor, pollId, id, { form, body }),
    });
  }

  @Get('namens/:invitee/bewijs')
  async show(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Param('invitee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.receipt(actor, pollId, id);
    return reply.view(view, model);
  }
}
