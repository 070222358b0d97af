import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { Facilitators } from '../facilitators.js';
import type { Chosen } from './check.policy.js';
import { CheckPage, fieldOf } from './check-page.js';
import { ChecksService } from './checks.service.js';

const ADDRESS = '/op-weg-helpen/toets';

@Controller('op-weg-helpen/toets')
@Allow('buurtverbinder', 'wijkprofessional', 'trainer')
export class CheckController {
  constructor(
    private readonly facilitators: Facilitators,
    private readonly checks: ChecksService,
    private readonly page: CheckPage,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('facilitation/check/show', await this.page.show(await this.facilitators.anybody(request)));
  }

  /** What was wrong is kept on the page alone, so a try that is not right yet is answered as a form that is not. */
  @Post()
  async answer(@Req() request: FastifyRequest, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const learner = await this.facilitators.anybody(request);
    const questions = await this.checks.questionsFor(learner);
    const chosen: Chosen = new Map(questions.map((question) => [question.key, numberIn(body, fieldOf(question))]));
    if (!(await this.checks.answer(learner, chosen)))
      return reply.code(422).view('facilitation/check/show', { ...(await this.page.show(learner, chosen)), isError: true });
    return reply.flash({ tone: 'ok', text: 'Alle vragen zijn goed. Dit deel is klaar.' }).code(303).header('location', ADDRESS).send();
  }
}

function numberIn(body: unknown, field: string): number | null {
  const value = (body as Readonly<Record<string, unknown>> | null)?.[field];
  return typeof value === 'string' && /^\d$/.test(value) ? Number(value) : null;
}
