import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { ProgrammeExports } from './programme-exports.js';

/** A version as a file to keep, to send, or to work on in an editor of one's own. */
@Controller('lesmateriaal/:programme/versies/:version/zip')
@Allow('signed-in')
export class ExportsController {
  constructor(private readonly exports: ProgrammeExports) {}

  @Get()
  async show(
    @CurrentActor() actor: Actor,
    @Param('programme') key: string,
    @Param('version') versionId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { name, bytes } = await this.exports.of(actor, key, versionId);
    return reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(bytes);
  }
}
