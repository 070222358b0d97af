import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { CohortPage, START_FIELDS } from './cohort-page.js';
import { CohortService } from './cohort.service.js';
import { StartCohortDto } from './dto/start-cohort.dto.js';

@Controller('groep/:cohort/start')
@Allow('signed-in')
export class CohortStartsController {
  constructor(
    private readonly cohorts: CohortService,
    private readonly page: CohortPage,
  ) {}

  @Post()
  create(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: StartCohortDto,
      fields: START_FIELDS,
      body,
      act: async ({ reden }) => {
        await this.cohorts.start(actor, cohortId, reden || null);
        reply.flash({ tone: 'ok', text: 'De groep is gestart. Veel plezier samen.' });
        return `/groep/${cohortId}`;
      },
      show: (start) => this.page.show(actor, cohortId, { start }),
    });
  }
}
