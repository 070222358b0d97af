import { Body, Controller, Get, type OnModuleInit, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { answerForm, type FormModel, formModel } from '../../platform/web/forms.js';
import { Navigation } from '../../platform/web/navigation.js';
import { NewOrganisationDto } from './dto/new-organisation.dto.js';
import { OrganisationQueries } from './organisation.queries.js';
import { OrganisationService } from './organisation.service.js';

const FIELDS = ['naam', 'voornaam', 'achternaam', 'email'] as const;
type Fields = (typeof FIELDS)[number];

/** For the platform admin: who works with Buurtbrug. */
@Controller('beheer')
@Allow('beheer')
export class OrganisationsController implements OnModuleInit {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly queries: OrganisationQueries,
    private readonly navigation: Navigation,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ href: '/beheer', label: 'Beheer', icon: 'settings', order: 90, isFor: (actor) => actor.isPlatformAdmin });
  }

  @Get()
  async index(@Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page(formModel(FIELDS));
    return reply.view(view, model);
  }

  @Post('organisaties')
  create(@Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: NewOrganisationDto,
      fields: FIELDS,
      body,
      act: async ({ naam, voornaam, achternaam, email }) => {
        await this.organisations.create(naam, { email, firstName: voornaam, lastName: achternaam });
        reply.flash({ tone: 'ok', text: `${naam} staat erbij. We mailen ${voornaam} hoe het verdergaat.` });
        return '/beheer';
      },
      show: (form) => this.page(form),
    });
  }

  private async page(form: FormModel<Fields>): Promise<{ view: string; model: object }> {
    return { view: 'buurtsites/organisations/index', model: { title: 'Beheer', organisations: await this.queries.all(), form } };
  }
}
