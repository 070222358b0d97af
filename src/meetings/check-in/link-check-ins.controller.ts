import { Body, Controller, Ip, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { answerForm, formModel } from '../../platform/web/forms.js';
import { AnswerPage } from '../calendar/answer-page.js';
import { ReplyLinks } from '../calendar/reply-links.js';
import { CHECK_IN_FIELDS } from './check-in-page.js';
import { CheckInService } from './check-in.service.js';
import { CheckInDto } from './dto/check-in.dto.js';

/** With the link of one's own invitation, without signing in. */
@Controller('antwoord/:token/aanmelding')
@Allow('everyone')
export class LinkCheckInsController {
  constructor(
    private readonly links: ReplyLinks,
    private readonly checkIns: CheckInService,
    private readonly page: AnswerPage,
  ) {}

  @Post()
  create(@Param('token') token: string, @Body() body: unknown, @Ip() ip: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: CheckInDto,
      fields: CHECK_IN_FIELDS,
      body,
      act: async ({ code }) => {
        const { session, invitee } = await this.links.open(token);
        await this.checkIns.checkIn({ personId: invitee.personId, code, ip, sessionId: session.id });
        reply.flash({ tone: 'ok', text: 'Welkom! Je staat op de lijst.' });
        return `/antwoord/${encodeURIComponent(token)}`;
      },
      show: (checkIn) => this.page.show(token, { ...formModel(['antwoord']), errors: checkIn.errors }, checkIn),
    });
  }
}
