import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import type { BlockChange } from './block-order.js';
import { BlocksService } from './blocks.service.js';
import { BlockDto } from './dto/block.dto.js';
import { BLOCK_FIELDS, SCRIPT_FIELDS, ScriptPage } from './script-page.js';

/** The programme of a session: on paper, and block by block. */
@Controller('bijeenkomsten/:bijeenkomst')
@Allow('signed-in')
export class ScriptsController {
  constructor(
    private readonly blocks: BlocksService,
    private readonly page: ScriptPage,
  ) {}

  @Get('draaiboek')
  async show(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.script(actor, id);
    return reply.view(view, model);
  }

  @Get('tekenlijst')
  async signInSheet(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.signInSheet(actor, id);
    return reply.view(view, model);
  }

  @Post('draaiboek')
  create(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: BlockDto,
      fields: SCRIPT_FIELDS,
      body,
      act: async ({ titel: title, minuten: minutes, telt }) => {
        const line = { title, minutes, isNet: telt === 'ja', lessonKey: null };
        await this.blocks.change(actor, id, null, () => ({ kind: 'add', line }));
        return this.done(reply, id);
      },
      show: (form) => this.page.script(actor, id, form),
    });
  }

  @Get('draaiboek/:blok')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('bijeenkomst') id: string,
    @Param('blok') blockId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { view, model } = await this.page.editing(actor, id, blockId);
    return reply.view(view, model);
  }

  @Post('draaiboek/:blok')
  update(
    @CurrentActor() actor: Actor,
    @Param('bijeenkomst') id: string,
    @Param('blok') blockId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: BlockDto,
      fields: BLOCK_FIELDS,
      body,
      act: async ({ titel: title, minuten: minutes, telt }) => {
        const line = { title, minutes, isNet: telt === 'ja' };
        await this.blocks.change(actor, id, blockId, (at) => ({ kind: 'edit', at, line }));
        return this.done(reply, id);
      },
      show: (form) => this.page.editing(actor, id, blockId, form),
    });
  }

  @Post('draaiboek/:blok/omhoog')
  up(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Param('blok') blockId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.press(actor, id, blockId, 'up', reply);
  }

  @Post('draaiboek/:blok/omlaag')
  down(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Param('blok') blockId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.press(actor, id, blockId, 'down', reply);
  }

  @Post('draaiboek/:blok/verwijdering')
  remove(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Param('blok') blockId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.press(actor, id, blockId, 'remove', reply);
  }

  private async press(
    actor: Actor,
    id: string,
    blockId: string,
    kind: Exclude<BlockChange['kind'], 'add' | 'edit'>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.blocks.change(actor, id, blockId, (at) => ({ kind, at }));
    return reply.code(303).header('location', this.done(reply, id)).send();
  }

  private done(reply: FastifyReply, id: string): string {
    reply.flash({ tone: 'ok', text: 'Bewaard.' });
    return `/bijeenkomsten/${id}/draaiboek`;
  }
}
