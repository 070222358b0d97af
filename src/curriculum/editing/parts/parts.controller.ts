import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { readForm } from '../../../platform/web/forms.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';
import { draftPath, type PartAddress } from '../draft-address.js';
import { draftTrail } from '../draft-trail.js';
import { partKind } from './part-kinds.js';
import { emptyPlace, rowPath } from './part-row.js';
import { type Direction, PartsService } from './parts.service.js';

class MoveDto {
  @IsIn(['omhoog', 'omlaag'], { message: 'Kies omhoog of omlaag.' })
  readonly richting!: Direction;

  /** Lessons stand in a row on two pages: the one on which the button was. */
  @IsIn(['module'], { message: 'Open deze pagina opnieuw.' })
  @IsOptional()
  readonly pagina?: 'module';
}

interface KindAndPart extends PartAddress {
  readonly kind: string;
}

/** The order of the parts of a draft, and taking one out: the same for modules, lessons, practice cases and questions. */
@Controller('lesmateriaal/:programme/concepten/:draft/:kind/:part')
@Allow('signed-in')
export class PartsController {
  constructor(
    private readonly parts: PartsService,
    private readonly access: ProgrammeAccess,
    private readonly reader: DataSource,
  ) {}

  @Post('verplaatsing')
  async update(@CurrentActor() actor: Actor, @Param() address: KindAndPart, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { richting, pagina } = await readForm(MoveDto, body);
    const moduleKey = await this.parts.move(actor, address, address.kind, richting);
    const location = `${rowPath(address, address.kind, moduleKey, pagina)}#${address.kind}-${address.part}`;
    return reply.code(303).header('location', location).send();
  }

  @Get('verwijdering')
  async edit(@CurrentActor() actor: Actor, @Param() address: KindAndPart, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { entity, removal, warning } = partKind(address.kind);
    const head = await this.access.draft(actor, address.programme, address.draft);
    const part = await this.reader.manager.findOneBy(entity, { versionId: address.draft, key: address.part });
    if (!part) throw new NoSuchProgramme();
    const module = part.moduleId === undefined ? null : await this.reader.manager.findOneByOrFail(ProgrammeModule, { id: part.moduleId });
    return reply.view('curriculum/part-removals/new', {
      title: removal,
      warning,
      trail: draftTrail(head, module),
      action: draftPath(address, address.kind, address.part, 'verwijdering'),
      back: draftPath(address, address.kind, address.part),
    });
  }

  @Post('verwijdering')
  async destroy(@CurrentActor() actor: Actor, @Param() address: KindAndPart, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const moduleKey = await this.parts.remove(actor, address, address.kind);
    const location = emptyPlace(address, address.kind, moduleKey);
    return reply.flash({ tone: 'ok', text: 'Weg uit dit concept.' }).code(303).header('location', location).send();
  }
}
