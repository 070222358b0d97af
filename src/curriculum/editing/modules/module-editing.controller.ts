import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { answerForm } from '../../../platform/web/forms.js';
import { draftPath, type PartAddress } from '../draft-address.js';
import { ModuleDto } from './dto/module.dto.js';
import { type ModuleForm, moduleFields } from './module-fields.js';
import { ModuleFormPage } from './module-form-page.js';
import { ModuleWriting } from './module-writing.js';
import { needsSent } from './needs-of-module.js';

/** A module of a draft, as its author writes it. */
@Controller('lesmateriaal/:programme/concepten/:draft/modules/:part')
@Allow('signed-in')
export class ModuleEditingController {
  constructor(
    private readonly page: ModuleFormPage,
    private readonly modules: ModuleWriting,
  ) {}

  @Get()
  async edit(@CurrentActor() actor: Actor, @Param() address: PartAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, address);
    return reply.view(view, model);
  }

  @Post()
  update(
    @CurrentActor() actor: Actor,
    @Param() address: PartAddress,
    @Body() body: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ModuleDto,
      fields: moduleFields(body),
      body,
      act: async (form) => {
        await this.modules.change(actor, address, form, body);
        reply.flash({ tone: 'ok', text: 'Bewaard.' });
        return draftPath(address, 'modules', address.part);
      },
      show: (form) => this.page.show(actor, address, { form: form as unknown as ModuleForm, needs: needsSent(body) }),
    });
  }
}
