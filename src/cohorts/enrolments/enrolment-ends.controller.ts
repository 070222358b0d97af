import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { CohortPeopleQueries } from '../cohorts/cohort-people.queries.js';
import { EnrolmentService } from './enrolment.service.js';

/** Somebody stops with the group: the trainer reads first what that means. */
@Controller('groep/:cohort/deelname/:enrolment/einde')
@Allow('signed-in')
export class EnrolmentEndsController {
  constructor(
    private readonly access: CohortAccess,
    private readonly people: CohortPeopleQueries,
    private readonly enrolments: EnrolmentService,
  ) {}

  @Get()
  async new(
    @CurrentActor() actor: Actor,
    @Param('cohort') cohortId: string,
    @Param('enrolment') enrolmentId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { residents, professionals } = await this.people.peopleOf(await this.access.asTrainer(actor, cohortId));
    const person = [...residents, ...professionals].find((each) => each.enrolmentId === enrolmentId);
    if (!person) throw new NotFound('an enrolment that is not active in this cohort');
    return reply.view('cohorts/enrolment-ends/new', { title: `${person.name} stopt`, cohortId, person });
  }

  @Post()
  async create(
    @CurrentActor() actor: Actor,
    @Param('cohort') cohortId: string,
    @Param('enrolment') enrolmentId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.enrolments.end(actor, cohortId, enrolmentId);
    return reply.flash({ tone: 'ok', text: 'Bewaard. Wat deze persoon deed, blijft staan.' }).code(303).header('location', `/groep/${cohortId}`).send();
  }
}
