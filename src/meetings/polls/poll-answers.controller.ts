import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { answersIn } from './answer-form.js';
import { ANSWER_FIELDS, AnswerPage } from './answer-page.js';
import { AnswerDto } from './dto/poll-forms.dto.js';
import { PollAccess } from './poll.access.js';
import { PollAnswersService } from './poll-answers.service.js';
import { thanks } from './thanks.js';

/** One's own answers, for who is signed in. */
@Controller('prikkers/:poll/antwoord')
@Allow('signed-in')
export class PollAnswersController {
  constructor(
    private readonly access: PollAccess,
    private readonly answers: PollAnswersService,
    private readonly page: AnswerPage,
  ) {}

  @Get()
  async edit(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.signedIn(actor, pollId);
    return reply.view(view, model);
  }

  @Post()
  async update(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const moments = await this.page.momentsOf(await this.access.asInvitee(actor, pollId));
    return answerForm({
      reply,
      dto: AnswerDto,
      fields: ANSWER_FIELDS,
      body,
      act: async ({ opmerking }) => {
        reply.flash(thanks(await this.answers.answerSignedIn(actor, pollId, { answers: answersIn(body, moments), remark: opmerking || null })));
        return `/prikkers/${pollId}/antwoord`;
      },
      show: (form) => this.page.signedIn(actor, pollId, { form, body }),
    });
  }
}
