import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { CurriculumQueries } from '../versions/curriculum.queries.js';
import { VersionPages } from './version-pages.js';

interface VersionAddress {
  readonly programme: string;
  readonly version: string;
}

/** Reading a version, or one's own draft, as a resident or as a professional. */
@Controller('lesmateriaal/:programme/versies/:version')
@Allow('signed-in')
export class VersionsController {
  constructor(
    private readonly pages: VersionPages,
    private readonly curriculum: CurriculumQueries,
  ) {}

  @Get()
  async index(@CurrentActor() actor: Actor, @Param() address: VersionAddress, @Query('als') as: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.pages.show(await this.pages.looking(actor, address.programme, address.version, as));
    return reply.view(view, model);
  }

  @Get(':lesson')
  async show(
    @CurrentActor() actor: Actor,
    @Param() address: VersionAddress & { readonly lesson: string },
    @Query('als') as: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { view, model } = await this.pages.lesson(await this.pages.looking(actor, address.programme, address.version, as), address.lesson);
    return reply.view(view, model);
  }

  /** A picture or document of the lessons. */
  @Get('bestanden/:module/:file')
  async showFile(
    @CurrentActor() actor: Actor,
    @Param() address: VersionAddress & { readonly module: string; readonly file: string },
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { version } = await this.pages.looking(actor, address.programme, address.version, null);
    const { bytes, type } = await this.curriculum.file(version.id, address.module, address.file);
    return reply.header('content-type', type).header('cache-control', 'private, no-cache').send(bytes);
  }
}
