import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { answerForm } from '../../../platform/web/forms.js';
import { ProgrammeVersion } from '../../versions/programme-version.entity.js';
import { draftPath, type DraftAddress } from '../draft-address.js';
import { DraftWriting } from '../draft-writing.js';
import { assertUnchanged } from '../stand.js';
import { DraftPage, TITLE_FIELDS } from './draft-page.js';
import { ChangeTitleDto } from './dto/title.dto.js';

/** A draft and its title. */
@Controller('lesmateriaal/:programme/concepten/:draft')
@Allow('signed-in')
export class DraftEditingController {
  constructor(
    private readonly page: DraftPage,
    private readonly writing: DraftWriting,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Param() address: DraftAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, address);
    return reply.view(view, model);
  }

  @Get('titel')
  async edit(@CurrentActor() actor: Actor, @Param() address: DraftAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.editTitle(actor, address);
    return reply.view(view, model);
  }

  @Post('titel')
  update(@CurrentActor() actor: Actor, @Param() address: DraftAddress, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ChangeTitleDto,
      fields: TITLE_FIELDS,
      body,
      act: async ({ titel, stand }) => {
        await this.writing.in(actor, address, async (tx, { id, title }) => {
          assertUnchanged({ title }, stand);
          await tx.manager.update(ProgrammeVersion, { id }, { title: titel });
        });
        reply.flash({ tone: 'ok', text: 'De titel is veranderd.' });
        return draftPath(address);
      },
      show: (form) => this.page.editTitle(actor, address, form),
    });
  }
}
