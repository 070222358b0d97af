import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { SeedRemark } from '../../platform/seeds/seed-file.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { uploadIn } from '../../platform/web/uploads.js';
import { pathTo } from '../programmes/addresses.js';
import { InvalidProgramme } from '../versions/curriculum.errors.js';
import { ImportDto } from './dto/import.dto.js';
import { IMPORT_FIELDS, ImportPage } from './import-page.js';
import { ProgrammeImports } from './programme-imports.js';

/** A programme from a file: sent, looked at, kept as a draft. */
@Controller('lesmateriaal/inlezen')
@Allow('signed-in')
export class ImportsController {
  constructor(
    private readonly imports: ProgrammeImports,
    private readonly page: ImportPage,
  ) {}

  @Get()
  async new(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.choose(actor);
    return reply.view(view, model);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    let remarks: readonly SeedRemark[] = [];
    return answerForm({
      reply,
      dto: ImportDto,
      fields: IMPORT_FIELDS,
      body,
      act: async () => {
        try {
          return `/lesmateriaal/inlezen/${await this.imports.receive(actor, uploadIn(body, 'bestand'))}`;
        } catch (error) {
          if (!(error instanceof InvalidProgramme)) throw error;
          ({ remarks } = error);
          throw new InvalidInput({ bestand: 'Dit programma klopt nog niet. Verbeter wat hieronder staat en kies het bestand opnieuw.' });
        }
      },
      show: (form) => this.page.choose(actor, form, remarks),
    });
  }

  @Get(':import')
  async show(@CurrentActor() actor: Actor, @Param('import') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, id);
    return reply.view(view, model);
  }

  @Post(':import')
  async update(@CurrentActor() actor: Actor, @Param('import') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const key = await this.imports.accept(actor, id);
    const text = 'Het concept staat klaar. Alleen de auteurs zien het, tot iemand het publiceert.';
    return reply.flash({ tone: 'ok', text }).code(303).header('location', pathTo(key)).send();
  }
}
