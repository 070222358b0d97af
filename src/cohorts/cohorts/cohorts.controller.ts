import { Body, Controller, Get, type OnModuleInit, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { OrganisationQueries } from '../../buurtsites/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { Navigation } from '../../platform/web/navigation.js';
import { COHORT_FIELDS, CohortForm } from './cohort-form.js';
import { CohortListQueries } from './cohort-list.queries.js';
import { CohortPage } from './cohort-page.js';
import { CohortService } from './cohort.service.js';
import { NewCohortDto } from './dto/new-cohort.dto.js';

/** Groups of people who learn together. Who may see which is for `CohortAccess`: it does not follow from one role. */
@Controller('groep')
@Allow('signed-in')
export class CohortsController implements OnModuleInit {
  constructor(
    private readonly cohorts: CohortService,
    private readonly list: CohortListQueries,
    private readonly page: CohortPage,
    private readonly form: CohortForm,
    private readonly organisations: OrganisationQueries,
    private readonly navigation: Navigation,
  ) {}

  onModuleInit(): void {
    const isForThem = ({ isPlatformAdmin, current }: Actor): boolean => (current ? current.role !== 'lid' : !isPlatformAdmin);
    this.navigation.add({ href: '/groep', label: 'Groep', icon: 'users', order: 50, isFor: isForThem });
  }

  @Get()
  async index(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const cohorts = await this.list.cohortsFor(actor);
    const mayCreate = (await this.organisations.organisationsOf(actor.personId, 'trainer')).length > 0;
    const [only] = cohorts;
    if (only && cohorts.length === 1 && !mayCreate) return reply.code(303).header('location', `/groep/${only.id}`).send();
    return reply.view('cohorts/cohorts/index', { title: 'Groepen', cohorts, mayCreate });
  }

  @Get('nieuw')
  async new(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.form.show(actor);
    return reply.view(view, model);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: NewCohortDto,
      fields: COHORT_FIELDS,
      body,
      act: async (input) => {
        const id = await this.cohorts.create(actor, this.form.read(input));
        reply.flash({ tone: 'ok', text: `${input.naam} staat klaar. Nodig nu mensen uit.` });
        return `/groep/${id}`;
      },
      show: (form) => this.form.show(actor, form),
    });
  }

  @Get(':cohort')
  async show(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, cohortId);
    return reply.view(view, model);
  }
}
