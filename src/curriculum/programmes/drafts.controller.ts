import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { readForm } from '../../platform/web/forms.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { pathTo, pathToDraft } from './addresses.js';
import { DraftsService } from './drafts.service.js';
import { BeginDraftDto } from './dto/begin-draft.dto.js';
import { IN_THE_LIST } from './programme-page.js';

/** Versions in the making. */
@Controller('lesmateriaal/:programme/concepten')
@Allow('signed-in')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly access: ProgrammeAccess,
  ) {}

  @Post()
  async create(@CurrentActor() actor: Actor, @Param('programme') key: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { versie } = await readForm(BeginDraftDto, body);
    const draftId = await this.drafts.begin(actor, key, versie);
    const text = 'Er staat een concept klaar. Alleen de auteurs zien het, tot iemand het publiceert.';
    return reply.flash({ tone: 'ok', text }).code(303).header('location', pathToDraft(key, draftId)).send();
  }

  @Get(':draft/verwijdering')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('programme') key: string,
    @Param('draft') draftId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { title } = await this.access.draft(actor, key, draftId);
    return reply.view('curriculum/draft-removals/new', {
      title: 'Concept weggooien',
      trail: [IN_THE_LIST, { href: pathTo(key), text: title }],
      action: pathToDraft(key, draftId, 'verwijdering'),
      back: pathTo(key),
    });
  }

  @Post(':draft/verwijdering')
  async destroy(
    @CurrentActor() actor: Actor,
    @Param('programme') key: string,
    @Param('draft') draftId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.drafts.discard(actor, key, draftId);
    return reply.flash({ tone: 'ok', text: 'Het concept is weg. De versies die er zijn, blijven.' }).code(303).header('location', pathTo(key)).send();
  }
}
