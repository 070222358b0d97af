import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { SavePlanDto, SeenPlanDto, TryOfferDto } from './dto/plan.dto.js';
import { PLAN_FIELDS, PlanPage } from './plan-page.js';
import { PlanSaving } from './plan-saving.js';
import { savedInWords } from './plan-words.js';
import { PlannerService } from './planner.service.js';

const PLAN = '/bijeenkomsten/planner/plan';

/** The plan somebody is looking at: make it anew, try what would help, or let it stand. */
@Controller('bijeenkomsten/planner/plan')
@Allow('signed-in')
export class PlansController {
  constructor(
    private readonly planner: PlannerService,
    private readonly saving: PlanSaving,
    private readonly page: PlanPage,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    if (!(await this.planner.lastOf(actor))) return reply.code(303).header('location', '/bijeenkomsten/planner').send();
    const { view, model } = await this.page.show(actor);
    return reply.view(view, model);
  }

  @Post()
  update(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: SeenPlanDto,
      fields: PLAN_FIELDS,
      body,
      act: async () => {
        await this.planner.makeAgain(actor);
        reply.flash({ tone: 'ok', text: 'Dit plan past bij hoe het nu is. Kijk het nog even na.' });
        return PLAN;
      },
      show: (form) => this.page.show(actor, form),
    });
  }

  @Post('verruiming')
  widen(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: TryOfferDto,
      fields: PLAN_FIELDS,
      body,
      act: async ({ plan, groep }) => {
        await this.planner.tryOffer(actor, plan, groep);
        reply.flash({ tone: 'ok', text: 'Zo ziet het plan er dan uit. Er is nog niets gepland.' });
        return PLAN;
      },
      show: (form) => this.page.show(actor, form),
    });
  }

  @Post('vastlegging')
  save(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: SavePlanDto,
      fields: PLAN_FIELDS,
      body,
      act: async ({ plan, reden }) => {
        const saved = await this.saving.save(actor, plan, reden || null);
        if (saved) {
          reply.flash({ tone: 'ok', text: savedInWords(saved.scheduled, saved.moved) });
          return '/bijeenkomsten';
        }
        await this.planner.makeAgain(actor);
        reply.flash({ tone: 'warn', text: 'Er is intussen iets veranderd, dus er is nog niets gepland. We maakten het plan opnieuw. Kijk het nog even na.' });
        return PLAN;
      },
      show: (form) => this.page.show(actor, form),
    });
  }
}
