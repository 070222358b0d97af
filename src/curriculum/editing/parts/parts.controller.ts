import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { IsIn } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentActor } from '../../../platform/security/request-params.js';
import { readForm } from '../../../platform/web/forms.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { draftPath, type PartAddress } from '../draft-address.js';
import { draftTrail } from '../draft-trail.js';
import { partKind } from './part-kinds.js';
import { type Direction, PartsService } from './parts.service.js';

class MoveDto {
  @IsIn(['omhoog', 'omlaag'], { message: 'Kies omhoog of omlaag.' })
  readonly richting!: Direction;
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
    const { richting } = await readForm(MoveDto, body);
    await this.parts.move(actor, address, address.kind, richting);
    return reply
      .code(303)
      .header('location', `${draftPath(address)}#${address.kind}-${address.part}`)
      .send();
  }

  @Get('verwijdering')
  async edit(@CurrentActor() actor: Actor, @Param() address: KindAndPart, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { entity, removal, warning } = partKind(address.kind);
    const head = await this.access.draft(actor, address.programme, address.draft);
    if (!(await this.reader.manager.existsBy(entity, { versionId: address.draft, key: address.part }))) throw new NoSuchProgramme();
    return reply.view('curriculum/part-removals/new', {
      title: removal,
      warning,
      trail: draftTrail(head),
      action: draftPath(address, address.kind, address.part, 'verwijdering'),
      back: draftPath(address, address.kind, address.part),
    });
  }

  @Post('verwijdering')
  async destroy(@CurrentActor() actor: Actor, @Param() address: KindAndPart, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.parts.remove(actor, address, address.kind);
    return reply.flash({ tone: 'ok', text: 'Weg uit dit concept.' }).code(303).header('location', draftPath(address)).send();
  }
}
