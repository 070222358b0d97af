import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { MirrorAnswersDto } from './dto/mirror-answers.dto.js';
import { MIRROR_FIELDS, MirrorAnswerPage } from './mirror-answer-page.js';
import { MirrorsService } from './mirrors.service.js';

/** For the residents who are asked; for everybody else it does not exist. */
@Controller('spiegel/:ronde')
@Allow('signed-in')
export class MirrorAnswersController {
  constructor(
    private readonly mirrors: MirrorsService,
    private readonly page: MirrorAnswerPage,
  ) {}

  @Get()
  async edit(@CurrentActor() { personId }: Actor, @Param('ronde') roundId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(personId, roundId);
    return reply.view(view, model);
  }

  @Post()
  update(@CurrentActor() actor: Actor, @Param('ronde') roundId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: MirrorAnswersDto,
      fields: MIRROR_FIELDS,
      body,
      act: async ({ werk: work, vraag: request, verschil: dissent }) => {
        await this.mirrors.answer(actor, roundId, { work, request, dissent });
        reply.flash({ tone: 'ok', text: 'Dank je wel. Niemand ziet wat jij koos.' });
        return '/vandaag';
      },
      show: (form) => this.page.show(actor.personId, roundId, form),
    });
  }
}
