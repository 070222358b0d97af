import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { addressOf, AttendancePage, SESSION_FIELDS, type SessionForm } from './attendance-page.js';
import { HeldSessionCorrectionDto, HeldSessionDto } from './dto/held-session.dto.js';
import { HeldSessionsService, type SessionFacts } from './held-sessions.service.js';

/** For the trainers of a group, and who stands in for them. */
@Controller('groep/:cohort/aanwezigheid')
@Allow('signed-in')
export class AttendanceController {
  constructor(
    private readonly page: AttendancePage,
    private readonly sessions: HeldSessionsService,
  ) {}

  @Get()
  async index(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('facilitation/attendance/index', await this.page.index(trainer, cohortId));
  }

  @Get('nieuw')
  async new(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.new(trainer, cohortId);
    return reply.view(view, model);
  }

  @Post()
  create(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: HeldSessionDto,
      fields: SESSION_FIELDS,
      body,
      act: async (form) => {
        const id = await this.sessions.record(trainer, cohortId, factsOf(form));
        reply.flash({ tone: 'ok', text: 'Bewaard.' });
        return addressOf(cohortId, id);
      },
      show: (form) => this.page.new(trainer, cohortId, { form, present: presentIn(body) }),
    });
  }

  @Get(':sessie')
  async show(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('sessie') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return reply.view('facilitation/attendance/show', await this.page.show(trainer, cohortId, id));
  }

  @Get(':sessie/bewerken')
  async edit(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('sessie') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { view, model } = await this.page.edit(trainer, cohortId, id);
    return reply.view(view, model);
  }

  @Post(':sessie')
  update(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('sessie') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: HeldSessionCorrectionDto,
      fields: SESSION_FIELDS,
      body,
      act: async (form) => {
        await this.sessions.correct(trainer, cohortId, id, { ...factsOf(form), reason: form.reden, of: form.nummer });
        reply.flash({ tone: 'ok', text: 'Verbeterd. Wat er eerst stond, blijft te lezen.' });
        return addressOf(cohortId, id);
      },
      show: (form) => this.page.edit(trainer, cohortId, id, { form, present: presentIn(body) }),
    });
  }
}

const factsOf = ({ soort: kind, dag: day, minuten: netMinutes, aanwezig: personIds }: HeldSessionDto): SessionFacts => ({ kind, day, netMinutes, personIds });

/** Who was ticked in a form that was not right. */
function presentIn(body: unknown): SessionForm['present'] {
  const ticked = (body as { readonly aanwezig?: unknown } | null)?.aanwezig;
  return [ticked].flat().filter((each) => typeof each === 'string');
}
