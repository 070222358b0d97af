import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { CHOICE_FIELDS, ChoicePage } from './choice-page.js';
import { ChoiceDto } from './dto/poll-forms.dto.js';
import { addressOf } from './poll-page.js';
import { PollChoiceService } from './poll-choice.service.js';

/** Choosing a moment: session and invitations in one act (E5). */
@Controller('prikkers/:poll/momenten/:moment/keuze')
@Allow('signed-in')
export class PollChoicesController {
  constructor(
    private readonly choices: PollChoiceService,
    private readonly page: ChoicePage,
  ) {}

  @Get()
  async new(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Param('moment') momentId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, pollId, momentId);
    return reply.view(view, model);
  }

  @Post()
  create(
    @CurrentActor() actor: Actor,
    @Param('poll') pollId: string,
    @Param('moment') momentId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ChoiceDto,
      fields: CHOICE_FIELDS,
      body,
      act: async ({ gasten, plek, bericht, reden }) => {
        const choice = { momentId, guestIds: gasten, venueId: plek || null, message: bericht || null, reason: reden || null };
        await this.choices.choose(actor, pollId, choice);
        reply.flash({ tone: 'ok', text: 'Gekozen. De uitnodigingen zijn onderweg.' });
        return addressOf(pollId);
      },
      show: (form) => this.page.show(actor, pollId, momentId, form, guestsIn(body)),
    });
  }
}

const guestsIn = (body: unknown): readonly string[] => [(body as { gasten?: unknown } | null)?.gasten].flat().filter((each) => typeof each === 'string');
