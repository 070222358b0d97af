import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { answerForm, formModel } from '../../platform/web/forms.js';
import { ReplyDto, replyOf } from '../replies/dto/reply.dto.js';
import { thanksFor } from '../replies/reply-words.js';
import { AnswerPage } from './answer-page.js';
import { ReplyLinks } from './reply-links.js';

/** Behind the link in an invitation: a page with buttons. Opening it says nothing; pressing does. */
@Controller('antwoord/:token')
@Allow('everyone')
export class AnswersController {
  constructor(
    private readonly links: ReplyLinks,
    private readonly page: AnswerPage,
  ) {}

  @Get()
  async new(@Param('token') token: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(token, formModel(['antwoord']));
    return reply.header('cache-control', 'no-store').view(view, model);
  }

  @Post()
  create(@Param('token') token: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ReplyDto,
      fields: ['antwoord'],
      body,
      act: async (form) => {
        reply.flash({ tone: 'ok', text: thanksFor(await this.links.answer(token, replyOf(form))) });
        return `/antwoord/${encodeURIComponent(token)}`;
      },
      show: (form) => this.page.show(token, form),
    });
  }
}
