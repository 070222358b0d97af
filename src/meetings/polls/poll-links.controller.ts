import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { answerForm } from '../../platform/web/forms.js';
import { answersIn } from './answer-form.js';
import { ANSWER_FIELDS, AnswerPage } from './answer-page.js';
import { AnswerDto } from './dto/poll-forms.dto.js';
import { PollAccess } from './poll.access.js';
import { PollAnswersService } from './poll-answers.service.js';
import { thanks } from './thanks.js';

/** One's own answers with the link of the mail, without an account. A scanner that follows the link answers nothing. */
@Controller('prikker/:token')
@Allow('everyone')
export class PollLinksController {
  constructor(
    private readonly access: PollAccess,
    private readonly answers: PollAnswersService,
    private readonly page: AnswerPage,
  ) {}

  @Get()
  async edit(@Param('token') token: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.byLink(token);
    return reply.view(view, model);
  }

  @Post()
  async update(@Param('token') token: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const moments = await this.page.momentsOf(await this.access.byLink(token));
    return answerForm({
      reply,
      dto: AnswerDto,
      fields: ANSWER_FIELDS,
      body,
      act: async ({ opmerking }) => {
        reply.flash(thanks(await this.answers.answerByLink(token, { answers: answersIn(body, moments), remark: opmerking || null })));
        return `/prikker/${token}`;
      },
      show: (form) => this.page.byLink(token, { form, body }),
    });
  }
}
