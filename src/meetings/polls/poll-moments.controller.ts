import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { answerForm } from '../../platform/web/forms.js';
import { PatternDto, PhraseDto, SingleMomentDto } from './dto/poll-forms.dto.js';
import { momentsOf } from './moment-pattern.js';
import { PhraseReader } from './phrase-reader.js';
import { addressOf, MOMENT_FIELDS, PollPage } from './poll-page.js';
import { PollDraftsService } from './poll-drafts.service.js';

/** The moments of a poll that is not sent yet: in a few words, by a pattern, or one by one. */
@Controller('prikkers/:poll/momenten')
@Allow('signed-in')
export class PollMomentsController {
  constructor(
    private readonly drafts: PollDraftsService,
    private readonly phrases: PhraseReader,
    private readonly page: PollPage,
  ) {}

  @Post('kort')
  createFromWords(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: PhraseDto,
      fields: MOMENT_FIELDS,
      body,
      act: async ({ kort }) => told(reply, pollId, await this.drafts.propose(actor, pollId, this.phrases.read(kort), 'kort')),
      show: (form) => this.page.show(actor, pollId, form),
    });
  }

  @Post('reeks')
  createFromPattern(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: PatternDto,
      fields: MOMENT_FIELDS,
      body,
      act: async ({ dagen, delen, van, tot }) => {
        const moments = momentsOf({ weekdays: dagen, parts: delen, from: van, until: tot });
        if (moments.length === 0) throw new InvalidInput({ tot: 'Tussen deze dagen is er geen enkel moment. Kijk de dagen nog eens na.' });
        return told(reply, pollId, await this.drafts.propose(actor, pollId, moments, 'van'));
      },
      show: (form) => this.page.show(actor, pollId, form, boxesIn(body)),
    });
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: SingleMomentDto,
      fields: MOMENT_FIELDS,
      body,
      act: async ({ dag, begin }) => told(reply, pollId, await this.drafts.propose(actor, pollId, [{ day: dag, time: begin }], 'dag')),
      show: (form) => this.page.show(actor, pollId, form),
    });
  }

  @Post(':moment/verwijdering')
  async destroy(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Param('moment') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.drafts.withdrawMoment(actor, pollId, id);
    return reply
      .code(303)
      .header('location', `${addressOf(pollId)}#momenten`)
      .send();
  }
}

function told(reply: FastifyReply, pollId: string, count: number): string {
  reply.flash({
    tone: 'ok',
    text: count === 0 ? 'Deze momenten stonden er al.' : count === 1 ? 'Er is 1 moment bij.' : `Er zijn ${String(count)} momenten bij.`,
  });
  return `${addressOf(pollId)}#momenten`;
}

const boxesIn = (body: unknown): readonly string[] => {
  const { dagen, delen } = (body ?? {}) as { dagen?: unknown; delen?: unknown };
  return [dagen, delen].flat().filter((each) => typeof each === 'string');
};
