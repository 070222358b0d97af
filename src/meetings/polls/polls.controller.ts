import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { LastDayDto, NewPollDto } from './dto/poll-forms.dto.js';
import { NEW_POLL_FIELDS, NewPollPage } from './new-poll-page.js';
import { PhraseReader } from './phrase-reader.js';
import { addressOf, MOMENT_FIELDS, PollPage } from './poll-page.js';
import { PollDraftsService } from './poll-drafts.service.js';
import { PollSendingService } from './poll-sending.service.js';

/** A poll as its trainer has it: making, looking, more time, withdrawing. */
@Controller()
@Allow('signed-in')
export class PollsController {
  constructor(
    private readonly drafts: PollDraftsService,
    private readonly sending: PollSendingService,
    private readonly phrases: PhraseReader,
    private readonly newPage: NewPollPage,
    private readonly page: PollPage,
  ) {}

  @Get('groep/:cohort/prikkers/nieuw')
  async new(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.newPage.show(actor, cohortId);
    return reply.view(view, model);
  }

  @Post('groep/:cohort/prikkers')
  create(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: NewPollDto,
      fields: NEW_POLL_FIELDS,
      body,
      act: async ({ soort, kort, plek, antwoorddag }) => {
        const moments = kort ? this.phrases.read(kort) : [];
        return addressOf(await this.drafts.create(actor, cohortId, { kind: soort, venueId: plek || null, lastDay: antwoorddag, moments }));
      },
      show: (form) => this.newPage.show(actor, cohortId, form),
    });
  }

  @Get('prikkers/:poll')
  async show(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, pollId);
    return reply.view(view, model);
  }

  @Post('prikkers/:poll/antwoorddag')
  update(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: LastDayDto,
      fields: MOMENT_FIELDS,
      body,
      act: async ({ antwoorddag }) => {
        await this.sending.setLastDay(actor, pollId, antwoorddag);
        reply.flash({ tone: 'ok', text: 'De laatste dag om te antwoorden is veranderd.' });
        return addressOf(pollId);
      },
      show: (form) => this.page.show(actor, pollId, form),
    });
  }

  @Post('prikkers/:poll/intrekking')
  async destroy(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.sending.withdraw(actor, pollId);
    return reply.flash({ tone: 'ok', text: 'De prikker is ingetrokken. Antwoorden kan niet meer.' }).code(303).header('location', addressOf(pollId)).send();
  }
}
