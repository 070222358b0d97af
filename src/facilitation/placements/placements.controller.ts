import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NOTHING_COUNTS } from '../../cohorts/index.js';
import { Allow } from '../../platform/security/allow.js';
import { answerForm } from '../../platform/web/forms.js';
import { NoSuchPage } from '../facilitation.errors.js';
import { Facilitators } from '../facilitators.js';
import { PlacementDto } from './dto/placement.dto.js';
import { type Moment, MOMENTS } from './placement.entity.js';
import { PLACEMENT_FIELDS, PlacementPage } from './placement-page.js';
import { PlacementsService } from './placements.service.js';

const BACK = '/op-weg-helpen#plek';

/** One's own place on the line: private, until shared with the trainer (D15). */
@Controller('op-weg-helpen/plek/:moment')
@Allow('buurtverbinder', 'wijkprofessional', 'trainer')
export class PlacementsController {
  constructor(
    private readonly facilitators: Facilitators,
    private readonly placements: PlacementsService,
    private readonly page: PlacementPage,
  ) {}

  @Get()
  async edit(@Param('moment') moment: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(await this.facilitators.asking(request), momentOf(moment));
    return reply.view(view, model);
  }

  @Post()
  async update(@Param('moment') name: string, @Req() request: FastifyRequest, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const learner = await this.facilitators.asking(request);
    const moment = momentOf(name);
    if (!learner.takesPart) return reply.flash(NOTHING_COUNTS).code(303).header('location', BACK).send();
    return answerForm({
      reply,
      dto: PlacementDto,
      fields: PLACEMENT_FIELDS,
      body,
      act: async ({ plek, waarom }) => {
        await this.placements.place(learner, moment, plek, waarom || null);
        reply.flash({ tone: 'ok', text: 'Je plek is bewaard. Alleen jij ziet hem.' });
        return BACK;
      },
      show: (form) => this.page.show(learner, moment, form),
    });
  }

  @Post('delen')
  share(@Param('moment') moment: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.setShared(moment, request, reply, true);
  }

  @Post('delen/intrekking')
  unshare(@Param('moment') moment: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.setShared(moment, request, reply, false);
  }

  private async setShared(moment: string, request: FastifyRequest, reply: FastifyReply, isShared: boolean): Promise<FastifyReply> {
    const learner = await this.facilitators.asking(request);
    if (!learner.takesPart) return reply.flash(NOTHING_COUNTS).code(303).header('location', BACK).send();
    await this.placements.share(learner, momentOf(moment), isShared);
    const text = isShared ? 'Gedeeld. Je trainer kan deze plek nu lezen.' : 'Alleen jij ziet deze plek weer.';
    return reply.flash({ tone: 'ok', text }).code(303).header('location', BACK).send();
  }
}

function momentOf(name: string): Moment {
  const moment = MOMENTS.find((each) => each === name);
  if (!moment) throw new NoSuchPage(`no moment ${name}`);
  return moment;
}
