import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { CurriculumQueries } from '../../versions/curriculum.queries.js';
import { dropUnused } from '../../versions/file-contents.js';
import { LessonFile } from '../../versions/lesson-file.entity.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';
import { draftPath, type PartAddress } from '../draft-address.js';
import { DraftWriting } from '../draft-writing.js';

interface FileAddress extends PartAddress {
  readonly file: string;
}

/** The pictures and documents of a module of a draft. */
@Controller('lesmateriaal/:programme/concepten/:draft/modules/:part/bestanden/:file')
@Allow('signed-in')
export class FilesController {
  constructor(
    private readonly access: ProgrammeAccess,
    private readonly curriculum: CurriculumQueries,
    private readonly writing: DraftWriting,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Param() address: FileAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { id } = await this.access.draft(actor, address.programme, address.draft);
    const { bytes, type } = await this.curriculum.file(id, address.part, address.file);
    return reply.header('content-type', type).header('cache-control', 'private, no-cache').send(bytes);
  }

  /** Gone from this draft; its bytes too when no other version shows them. */
  @Post('verwijdering')
  async destroy(@CurrentActor() actor: Actor, @Param() address: FileAddress, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.writing.in(actor, address, async (tx, { id: versionId }) => {
      const module = await tx.manager.findOneBy(ProgrammeModule, { versionId, key: address.part });
      const file = module && (await tx.manager.findOneBy(LessonFile, { moduleId: module.id, name: address.file }));
      if (!file) throw new NoSuchProgramme();
      await tx.manager.delete(LessonFile, { id: file.id });
      await dropUnused(tx, [file.contentId]);
    });
    const location = `${draftPath(address, 'modules', address.part)}#bestanden`;
    return reply.flash({ tone: 'ok', text: 'Het bestand is weg uit dit concept.' }).code(303).header('location', location).send();
  }
}
