import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { OnlyParticipantsStop } from '../cohorts/cohort.errors.js';
import { backToCohort } from '../cohorts/cohort-words.js';
import { mixOf } from '../cohorts/mix.queries.js';
import { Enrolment } from './enrolment.entity.js';
import { EnrolmentService } from './enrolment.service.js';

/** Somebody stops of their own accord: nobody has to ask a trainer (D37). */
@Controller('groep/:cohort/stoppen')
@Allow('signed-in')
export class OwnEndsController {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly enrolments: EnrolmentService,
  ) {}

  @Get()
  async new(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { cohort, view } = await this.access.viewOf(actor, cohortId);
    if (view !== 'participant') throw new OnlyParticipantsStop();
    const { residents } = await mixOf(this.reader.manager, cohortId);
    const isResident = await this.reader.manager.existsBy(Enrolment, { cohortId, personId: actor.personId, role: 'buurtverbinder' });
    return reply.view('cohorts/own-ends/new', {
      title: 'Stoppen met de groep',
      trail: backToCohort(cohort),
      cohortId,
      cohortName: cohort.name,
      leavesFew: isResident && residents <= 2,
    });
  }

  @Post()
  async create(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view } = await this.access.viewOf(actor, cohortId);
    if (view !== 'participant') throw new OnlyParticipantsStop();
    await this.enrolments.endOwn(actor, cohortId);
    return reply.flash({ tone: 'ok', text: 'Je bent gestopt. Dank je wel voor wat je deed.' }).code(303).header('location', '/vandaag').send();
  }
}
