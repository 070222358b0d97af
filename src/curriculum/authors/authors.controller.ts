import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { pathTo } from '../programmes/addresses.js';
import { AUTHOR_FIELDS, AuthorsPage } from './authors-page.js';
import { AuthorsService } from './authors.service.js';
import { AddAuthorDto } from './dto/add-author.dto.js';

/** Who writes a programme. Who may say so is for `ProgrammeAccess`: it does not follow from a role. */
@Controller('lesmateriaal/:programme/auteurs')
@Allow('signed-in')
export class AuthorsController {
  constructor(
    private readonly authors: AuthorsService,
    private readonly page: AuthorsPage,
  ) {}

  @Get('nieuw')
  async new(@CurrentActor() actor: Actor, @Param('programme') key: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.new(actor, key);
    return reply.view(view, model);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Param('programme') key: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: AddAuthorDto,
      fields: AUTHOR_FIELDS,
      body,
      act: async ({ email }) => {
        await this.authors.add(actor, key, email);
        reply.flash({ tone: 'ok', text: 'Jullie schrijven nu samen aan dit programma.' });
        return pathTo(key);
      },
      show: (form) => this.page.new(actor, key, form),
    });
  }

  @Get(':author/einde')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('programme') key: string,
    @Param('author') authorId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { view, model } = await this.page.end(actor, key, authorId);
    return reply.view(view, model);
  }

  @Post(':author/einde')
  async destroy(
    @CurrentActor() actor: Actor,
    @Param('programme') key: string,
    @Param('author') authorId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.authors.end(actor, key, authorId);
    return reply.flash({ tone: 'ok', text: 'Bewaard. Wat deze auteur schreef, blijft staan.' }).code(303).header('location', '/lesmateriaal').send();
  }
}
