import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { InvalidProgramme, SameContent } from '../versions/curriculum.errors.js';
import { pathTo } from './addresses.js';
import { DraftsService } from './drafts.service.js';
import { PublicationPage } from './publication-page.js';

/** From draft to version. */
@Controller('lesmateriaal/:programme/concepten/:draft/publicatie')
@Allow('signed-in')
export class PublicationsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly page: PublicationPage,
  ) {}

  @Get()
  async new(@CurrentActor() actor: Actor, @Param('programme') key: string, @Param('draft') draftId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor, key, draftId);
    return reply.view(view, model);
  }

  @Post()
  async create(
    @CurrentActor() actor: Actor,
    @Param('programme') key: string,
    @Param('draft') draftId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    try {
      const { number } = await this.drafts.publish(actor, key, draftId);
      const text = `Versie ${String(number)} is gepubliceerd. Nieuwe groepen beginnen ermee. Andere groepen houden hun versie, tot hun trainer deze overneemt.`;
      return await reply.flash({ tone: 'ok', text }).code(303).header('location', pathTo(key)).send();
    } catch (error) {
      if (!(error instanceof InvalidProgramme || error instanceof SameContent)) throw error;
      const { view, model } = await this.page.show(actor, key, draftId);
      return reply.code(422).view(view, { ...model, isError: true });
    }
  }
}
