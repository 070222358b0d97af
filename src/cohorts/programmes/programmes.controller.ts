import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { readForm } from '../../platform/web/forms.js';
import { CohortProgrammes } from './cohort-programmes.js';
import { ChosenVersionDto } from './dto/chosen-version.dto.js';
import { ProgrammePage } from './programme-page.js';

/** The version a group learns from. A version is created for a group by taking it over. */
@Controller('groep/:cohort/programma')
@Allow('signed-in')
export class ProgrammesController {
  constructor(
    private readonly page: ProgrammePage,
    private readonly programmes: CohortProgrammes,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, cohortId);
    return reply.view(view, model);
  }

  @Post()
  async create(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { versie } = await readForm(ChosenVersionDto, body);
    await this.programmes.takeOver(actor, cohortId, versie);
    const text = 'De groep leert vanaf nu met deze versie. Wat iemand al las, blijft gelezen.';
    return reply.flash({ tone: 'ok', text }).code(303).header('location', `/groep/${cohortId}/programma`).send();
  }
}
