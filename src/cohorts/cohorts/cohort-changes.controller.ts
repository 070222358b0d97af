import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../platform/web/forms.js';
import { CohortAccess } from './cohort.access.js';
import { CohortChangesService } from './cohort-changes.service.js';
import { backToCohort, regionOptions } from './cohort-words.js';
import { EditCohortDto } from './dto/edit-cohort.dto.js';

const FIELDS = ['naam', 'begin', 'einde', 'plek', 'regio'] as const;
type Form = FormModel<(typeof FIELDS)[number]>;

/** The trainer sets a group's name, days and place right. */
@Controller('groep/:cohort')
@Allow('signed-in')
export class CohortChangesController {
  constructor(
    private readonly access: CohortAccess,
    private readonly changes: CohortChangesService,
  ) {}

  @Get('bewerken')
  async edit(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { name, startsOn, endsOn, meetingPlace, holidayRegion } = await this.access.asTrainer(actor, cohortId);
    const form = formModel(FIELDS, { naam: name, begin: startsOn, einde: endsOn, plek: meetingPlace, regio: holidayRegion });
    const { view, model } = await this.page(actor, cohortId, form);
    return reply.view(view, model);
  }

  @Post()
  update(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: EditCohortDto,
      fields: FIELDS,
      body,
      act: async ({ naam: name, begin: startsOn, einde: endsOn, plek, regio }) => {
        if (endsOn <= startsOn) throw new InvalidInput({ einde: 'De laatste dag komt na de eerste dag.' });
        await this.changes.change(actor, cohortId, { name, startsOn, endsOn, meetingPlace: plek || null, holidayRegion: regio || null });
        reply.flash({ tone: 'ok', text: 'De groep is bewaard.' });
        return `/groep/${cohortId}`;
      },
      show: (form) => this.page(actor, cohortId, form),
    });
  }

  private async page(actor: Actor, cohortId: string, form: Form): Promise<{ view: string; model: object }> {
    const cohort = await this.access.asTrainer(actor, cohortId);
    const model = { title: 'Verander de groep', trail: backToCohort(cohort), cohortId, form, regions: regionOptions(form.regio.value) };
    return { view: 'cohorts/cohorts/edit', model };
  }
}
