import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PhotosService } from '../../buurtsites/index.js';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { ShowEvidenceDto } from '../dto/step-forms.dto.js';
import { AllowWhoeverBelongs } from '../every-role.js';
import { EVIDENCE_FIELDS, emptyForms } from '../pages/step-forms.js';
import { StepPageQueries } from '../pages/step-page.queries.js';
import { StepWorkService } from '../progress/step-work.service.js';

/** What the team shows with a step: words, and a link or a photo with them. */
@Controller('stappenplan/:stap/bewijs')
@AllowWhoeverBelongs()
export class EvidenceController {
  constructor(
    private readonly work: StepWorkService,
    private readonly steps: StepPageQueries,
    private readonly photos: PhotosService,
  ) {}

  @Post()
  create(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ShowEvidenceDto,
      fields: EVIDENCE_FIELDS,
      body,
      act: async ({ tekst, link }) => {
        await this.work.show(member, stepKey, { words: tekst, url: link || null }, await this.photos.inputFrom(body));
        reply.flash({ tone: 'ok', text: 'Bewaard bij deze stap.' });
        return `/stappenplan/${stepKey}#bewijs`;
      },
      show: async (evidence) => ({ view: 'stappenplan/step/show', model: await this.steps.pageFor(member, stepKey, { ...emptyForms(), evidence }) }),
    });
  }

  @Post(':id/verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.work.takeAway(member, stepKey, id);
    return reply.code(303).header('location', `/stappenplan/${stepKey}#bewijs`).send();
  }
}
