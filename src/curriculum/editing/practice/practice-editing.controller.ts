import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { answerForm } from '../../../platform/web/forms.js';
import { draftPath, type PartAddress } from '../draft-address.js';
import { answersIn } from './answer-rows.js';
import { choicesIn } from './choice-rows.js';
import { CheckQuestionDto, PracticeCaseDto } from './dto/practice.dto.js';
import { CASE_FIELDS, PracticePages, QUESTION_FIELDS } from './practice-pages.js';
import { PracticeWriting } from './practice-writing.js';

type Sent = Readonly<Record<string, unknown>>;

/** What professionals practise with, as its author writes it. */
@Controller('lesmateriaal/:programme/concepten/:draft')
@Allow('signed-in')
export class PracticeEditingController {
  constructor(
    private readonly pages: PracticePages,
    private readonly practice: PracticeWriting,
  ) {}

  @Get('oefensituaties/:part')
  async editCase(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.pages.practiceCase(actor, address);
    return reply.view(view, model);
  }

  @Post('oefensituaties/:part')
  updateCase(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Body() body: Sent, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: PracticeCaseDto,
      fields: CASE_FIELDS,
      body,
      act: async ({ titel: title, situatie: situation, vraag: question, les: lesson, nawoord: afterthought, stand }) => {
        const words = { title, situation, question, lesson, afterthought, choices: choicesIn(body) };
        await this.practice.changeCase(actor, address, stand, words);
        reply.flash({ tone: 'ok', text: 'Bewaard.' });
        return draftPath(address, 'oefensituaties', address.part);
      },
      show: (form) => this.pages.practiceCase(actor, address, form),
    });
  }

  @Get('toetsvragen/:part')
  async editQuestion(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.pages.question(actor, address);
    return reply.view(view, model);
  }

  @Post('toetsvragen/:part')
  updateQuestion(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Body() body: Sent, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: CheckQuestionDto,
      fields: QUESTION_FIELDS,
      body,
      act: async ({ vraag: question, waarom: why, stand }) => {
        await this.practice.changeQuestion(actor, address, stand, { question, why, ...answersIn(body) });
        reply.flash({ tone: 'ok', text: 'Bewaard.' });
        return draftPath(address, 'toetsvragen', address.part);
      },
      show: (form) => this.pages.question(actor, address, form),
    });
  }
}
