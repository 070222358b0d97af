import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { CohortService } from '../cohorts/cohort.service.js';
import { COPY_FIELDS, CohortCopyPage } from './cohort-copy-page.js';
import { CopyCohortDto } from './dto/copy-cohort.dto.js';

/** A new group in the same neighbourhood: same place, every day moved, nobody in it yet (A9). */
@Controller('groep/:cohort/kopie')
@Allow('signed-in')
export class CohortCopiesController {
  constructor(
    private readonly cohorts: CohortService,
    private readonly access: CohortAccess,
    private readonly page: CohortCopyPage,
  ) {}

  @Get()
  async new(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Query() query: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model, isWrong } = await this.page.plan(actor, cohortId, query);
    return reply.code(isWrong ? 422 : 200).view(view, { ...model, isError: isWrong });
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: CopyCohortDto,
      fields: COPY_FIELDS,
      body,
      act: async ({ naam: name, begin, regio }) => {
        const cohort = await this.access.asTrainer(actor, cohortId);
        const { siteId, meetingPlace } = cohort;
        const copy = {
          name,
          ...this.page.daysFor(cohort, begin),
          meetingPlace,
          holidayRegion: regio || null,
          place: { siteId },
          programme: { asIn: cohortId },
        };
        const id = await this.cohorts.create(actor, copy);
        reply.flash({ tone: 'ok', text: `${name} staat klaar. Nodig nu mensen uit.` });
        return `/groep/${id}`;
      },
      show: (form) => this.page.again(actor, cohortId, form),
    });
  }
}
