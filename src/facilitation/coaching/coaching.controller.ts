import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { ASK_FIELDS, CoachingPage } from './coaching-page.js';
import { CoachingService } from './coaching.service.js';
import { CLOSING_FIELDS, ConversationPage, MESSAGE_FIELDS } from './conversation-page.js';
import { AskSupportDto, ClosingDto, MessageDto } from './dto/coaching-forms.dto.js';

export const addressOf = (id: string): string => `/begeleiding/${id}`;

/** Individual support, at one address for the two who share it (B7, D16). */
@Controller('begeleiding')
@Allow('signed-in')
export class CoachingController {
  constructor(
    private readonly coaching: CoachingService,
    private readonly page: CoachingPage,
    private readonly conversation: ConversationPage,
  ) {}

  @Get()
  async index(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.index(actor);
    return reply.view(view, model);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: AskSupportDto,
      fields: ASK_FIELDS,
      body,
      act: async ({ onderwerp, wens, trainer }) => {
        const id = await this.coaching.ask(actor.personId, { topic: onderwerp, wish: wens || null, trainer: trainer || null });
        reply.flash({ tone: 'ok', text: 'Je vraag is verstuurd. Alleen jullie twee lezen hem.' });
        return addressOf(id);
      },
      show: (form) => this.page.index(actor, form),
    });
  }

  @Get(':id')
  async show(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.conversation.show(actor, id);
    return reply.view(view, model);
  }

  @Post(':id/antwoorden')
  answer(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: MessageDto,
      fields: MESSAGE_FIELDS,
      body,
      act: async ({ antwoord }) => {
        await this.coaching.say(actor.personId, id, antwoord);
        return `${addressOf(id)}#gesprek`;
      },
      show: (message) => this.conversation.show(actor, id, { message }),
    });
  }

  @Post(':id/sluiting')
  close(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ClosingDto,
      fields: CLOSING_FIELDS,
      body,
      act: async ({ notitie }) => {
        await this.coaching.close(actor.personId, id, notitie || null);
        reply.flash({ tone: 'ok', text: 'De vraag is gesloten. Een nieuwe vraag kan altijd.' });
        return addressOf(id);
      },
      show: (closing) => this.conversation.show(actor, id, { closing }),
    });
  }
}
