import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { answerForm } from '../../../platform/web/forms.js';
import { draftPath, type PartAddress } from '../draft-address.js';
import { attachmentIn } from '../files/attachment.js';
import { LessonDto } from './dto/lesson.dto.js';
import { LESSON_FIELDS, wordsIn } from './lesson-fields.js';
import { isTextName, LessonFormPage } from './lesson-form-page.js';
import { LessonWriting } from './lesson-writing.js';

/** A lesson of a draft, as its author writes it. */
@Controller('lesmateriaal/:programme/concepten/:draft/lessen/:part')
@Allow('signed-in')
export class LessonEditingController {
  constructor(
    private readonly page: LessonFormPage,
    private readonly lessons: LessonWriting,
  ) {}

  @Get()
  async edit(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, address);
    return reply.view(view, model);
  }

  @Post()
  update(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: LessonDto,
      fields: LESSON_FIELDS,
      body,
      act: async (form) => {
        const attachment = await attachmentIn(body);
        const { waar } = body as { waar?: unknown };
        await this.lessons.change(actor, address, form.stand, wordsIn(form), attachment && { attachment, at: isTextName(waar) ? waar : 'tekst' });
        reply.flash({ tone: 'ok', text: attachment ? 'Bewaard. Wat je toevoegde staat onderaan de tekst die je koos.' : 'Bewaard.' });
        return draftPath(address, 'lessen', address.part);
      },
      show: (form) => this.page.show(actor, address, form),
    });
  }
}
