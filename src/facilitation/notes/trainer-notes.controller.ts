import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { TrainerNoteDto } from './dto/note.dto.js';
import { addressOf, NOTE_FIELDS, TrainerNotesPage } from './trainer-notes-page.js';
import { TrainerNotesService } from './trainer-notes.service.js';

/** For the own trainers of a group, each with notes of her own. */
@Controller('groep/:cohort/notities')
@Allow('signed-in')
export class TrainerNotesController {
  constructor(
    private readonly notes: TrainerNotesService,
    private readonly page: TrainerNotesPage,
  ) {}

  @Get()
  async index(@CurrentActor() trainer: Actor, @Param('cohort') cohortId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('facilitation/notes/index', await this.page.index(trainer, cohortId));
  }

  @Get(':deelname')
  async show(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('deelname') enrolmentId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { view, model } = await this.page.about(trainer, cohortId, enrolmentId);
    return reply.view(view, model);
  }

  @Post(':deelname')
  create(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('deelname') enrolmentId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: TrainerNoteDto,
      fields: NOTE_FIELDS,
      body,
      act: async ({ notitie, lezer }) => {
        await this.notes.write(trainer, cohortId, enrolmentId, notitie, lezer === 'samen');
        reply.flash({ tone: 'ok', text: lezer === 'samen' ? 'Bewaard en gedeeld.' : 'Bewaard. Op de site lees alleen jij dit.' });
        return addressOf(cohortId, enrolmentId);
      },
      show: (form) => this.page.about(trainer, cohortId, enrolmentId, form),
    });
  }

  @Post(':deelname/:notitie/delen')
  async share(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('deelname') enrolmentId: string,
    @Param('notitie') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.notes.setShared(trainer, cohortId, id, true);
    return reply.flash({ tone: 'ok', text: 'Gedeeld.' }).code(303).header('location', addressOf(cohortId, enrolmentId)).send();
  }

  @Post(':deelname/:notitie/delen/intrekking')
  async unshare(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('deelname') enrolmentId: string,
    @Param('notitie') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.notes.setShared(trainer, cohortId, id, false);
    return reply
      .flash({ tone: 'ok', text: 'Niet meer gedeeld. In de eigen gegevens blijft het staan.' })
      .code(303)
      .header('location', addressOf(cohortId, enrolmentId))
      .send();
  }

  @Post(':deelname/:notitie/verwijdering')
  async destroy(
    @CurrentActor() trainer: Actor,
    @Param('cohort') cohortId: string,
    @Param('deelname') enrolmentId: string,
    @Param('notitie') id: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.notes.remove(trainer, cohortId, id);
    return reply.flash({ tone: 'ok', text: 'De notitie is weg.' }).code(303).header('location', addressOf(cohortId, enrolmentId)).send();
  }
}
