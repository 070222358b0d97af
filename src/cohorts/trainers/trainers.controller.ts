import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { CohortTrainersService } from './cohort-trainers.service.js';
import { AddTrainerDto, type Agreement } from './dto/add-trainer.dto.js';
import { TRAINER_FIELDS, TrainerPage } from './trainer-page.js';

const DONE: Readonly<Record<Agreement, string>> = {
  samen: 'Jullie begeleiden de groep nu samen.',
  waarnemen: 'Geregeld. De groep staat nu ook bij de ander op Vandaag.',
  overdragen: 'De groep is overgedragen. Dank je wel voor wat je deed.',
};

@Controller('groep/:cohort/trainers')
@Allow('signed-in')
export class TrainersController {
  constructor(
    private readonly trainers: CohortTrainersService,
    private readonly page: TrainerPage,
    private readonly clock: Clock,
  ) {}

  @Get('nieuw')
  async new(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.add(actor, cohortId);
    return reply.view(view, model);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Param('cohort') cohortId: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: AddTrainerDto,
      fields: TRAINER_FIELDS,
      body,
      act: async ({ trainer: personId, afspraak: agreement, tot }) => {
        if (agreement === 'waarnemen' && tot < localDay(this.clock.now())) throw new InvalidInput({ tot: 'Deze dag is al geweest. Kies vandaag of later.' });
        await this.trainers.add(actor, cohortId, { personId, agreement, untilDay: agreement === 'waarnemen' ? tot : null });
        reply.flash({ tone: 'ok', text: DONE[agreement] });
        return agreement === 'overdragen' ? '/groep' : `/groep/${cohortId}`;
      },
      show: (form) => this.page.add(actor, cohortId, form),
    });
  }

  @Get(':trainer/einde')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('cohort') cohortId: string,
    @Param('trainer') trainerId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { view, model } = await this.page.end(actor, cohortId, trainerId);
    return reply.view(view, model);
  }

  @Post(':trainer/einde')
  async destroy(
    @CurrentActor() actor: Actor,
    @Param('cohort') cohortId: string,
    @Param('trainer') trainerId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const staysTrainer = await this.trainers.end(actor, cohortId, trainerId);
    const location = staysTrainer ? `/groep/${cohortId}` : '/groep';
    return reply.flash({ tone: 'ok', text: 'Bewaard. Wat deze trainer deed, blijft staan.' }).code(303).header('location', location).send();
  }
}
