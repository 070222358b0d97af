import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { pathTo } from '../programmes/addresses.js';
import { COPY_FIELDS, CopyPage } from './copy-page.js';
import { CopyProgrammeDto } from './dto/copy-programme.dto.js';
import { ProgrammeCopies } from './programme-copies.js';

/** A programme of one's own that begins as another. */
@Controller('lesmateriaal/:programme/kopie')
@Allow('signed-in')
export class CopiesController {
  constructor(
    private readonly copies: ProgrammeCopies,
    private readonly page: CopyPage,
  ) {}

  @Get()
  async new(@CurrentActor() actor: Actor, @Param('programme') key: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.new(actor, key);
    return reply.view(view, model);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Param('programme') key: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: CopyProgrammeDto,
      fields: COPY_FIELDS,
      body,
      act: async ({ titel: title, sleutel }) => {
        await this.copies.make(actor, key, { key: sleutel, title });
        reply.flash({ tone: 'ok', text: 'Je kopie staat klaar als concept. Jij bent er auteur van.' });
        return pathTo(sleutel);
      },
      show: (form) => this.page.new(actor, key, form),
    });
  }
}
