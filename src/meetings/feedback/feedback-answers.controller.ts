import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Allow } from '../../platform/security/allow.js';
import { answerForm } from '../../platform/web/forms.js';
import { FeedbackDto } from './dto/feedback.dto.js';
import { FEEDBACK_FIELDS, FeedbackAnswerPage } from './feedback-answer-page.js';
import { FeedbackService } from './feedback.service.js';

/** With the link of the mail, without an account. A scanner that follows the link answers nothing. */
@Controller('terugblik/:token')
@Allow('everyone')
export class FeedbackAnswersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feedback: FeedbackService,
    private readonly page: FeedbackAnswerPage,
  ) {}

  @Get()
  async edit(@Param('token') token: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(token);
    return reply.header('cache-control', 'no-store').view(view, model);
  }

  @Post()
  update(@Param('token') token: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: FeedbackDto,
      fields: FEEDBACK_FIELDS,
      body,
      act: async ({ fijn: pleasant, stem: heard, verder: onward }) => {
        await this.unitOfWork.run((tx) => this.feedback.answer(tx, token, { pleasant, heard, onward }));
        reply.flash({ tone: 'ok', text: 'Dank je wel. Niemand ziet wat jij koos.' });
        return `/terugblik/${encodeURIComponent(token)}`;
      },
      show: (form) => this.page.show(token, form),
    });
  }

  @Post('intrekking')
  async destroy(@Param('token') token: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.unitOfWork.run((tx) => this.feedback.withdraw(tx, token));
    reply.flash({ tone: 'ok', text: 'Je antwoord is weg.' });
    return reply
      .code(303)
      .header('location', `/terugblik/${encodeURIComponent(token)}`)
      .send();
  }
}
