import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { VenueDto } from './dto/venue.dto.js';
import { VENUE_FIELDS, VenuePage } from './venue-page.js';
import { VenueService } from './venue.service.js';

/** Where groups meet, and when each room is taken. For trainers, whichever neighbourhood they chose. */
@Controller()
@Allow('signed-in')
export class VenuesController {
  constructor(
    private readonly venues: VenueService,
    private readonly page: VenuePage,
  ) {}

  @Get('plekken')
  async index(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.index(actor);
    return reply.view(view, model);
  }

  @Get('plekken/nieuw')
  async new(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.new(actor);
    return reply.view(view, model);
  }

  @Post('plekken')
  create(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: VenueDto,
      fields: VENUE_FIELDS,
      body,
      act: async (input) => {
        const id = await this.venues.add(actor, input);
        reply.flash({ tone: 'ok', text: `${input.naam} staat erbij.` });
        return `/plekken/${id}`;
      },
      show: (form) => this.page.new(actor, form),
    });
  }

  @Get('plekken/:plek')
  async show(@CurrentActor() actor: Actor, @Param('plek') venueId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, venueId);
    return reply.view(view, model);
  }

  @Get('plekken/:plek/bewerken')
  async edit(@CurrentActor() actor: Actor, @Param('plek') venueId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.edit(actor, venueId);
    return reply.view(view, model);
  }

  @Post('plekken/:plek')
  update(@CurrentActor() actor: Actor, @Param('plek') venueId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: VenueDto,
      fields: VENUE_FIELDS,
      body,
      act: async (input) => {
        await this.venues.change(actor, venueId, input);
        reply.flash({ tone: 'ok', text: 'Bewaard.' });
        return `/plekken/${venueId}`;
      },
      show: (form) => this.page.edit(actor, venueId, form),
    });
  }

  @Post('plekken/:plek/sluiting')
  async close(@CurrentActor() actor: Actor, @Param('plek') venueId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.venues.close(actor, venueId);
    reply.flash({ tone: 'ok', text: 'Deze plek staat niet meer in de lijst. Wat er gepland is, blijft staan.' });
    return reply.code(303).header('location', '/plekken').send();
  }

  @Post('bijeenkomsten/groepen/:groep/zonder-trap')
  async needStepFree(@CurrentActor() actor: Actor, @Param('groep') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.note(actor, cohortId, true, reply);
  }

  @Post('bijeenkomsten/groepen/:groep/zonder-trap/intrekking')
  async needNoStepFree(@CurrentActor() actor: Actor, @Param('groep') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.note(actor, cohortId, false, reply);
  }

  private async note(actor: Actor, cohortId: string, isNeeded: boolean, reply: FastifyReply): Promise<FastifyReply> {
    await this.venues.noteStepFree(actor, cohortId, isNeeded);
    reply.flash({ tone: 'ok', text: isNeeded ? 'Genoteerd. Je kunt nu alleen plekken zonder trap kiezen.' : 'Genoteerd. Je kunt weer elke plek kiezen.' });
    return reply.code(303).header('location', '/bijeenkomsten').send();
  }
}
