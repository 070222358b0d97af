import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { AllowTeamAndTrainer, AllowWhoeverBelongs } from '../every-role.js';
import { AskHelpDto } from './dto/help-forms.dto.js';
import { ASK_FIELDS, HelpPageQueries } from './help-page.queries.js';
import { HelpService } from './help.service.js';

/** Help with a step, and the questions of the residents (D6). */
@Controller('stappenplan/:stap/hulp')
export class HelpController {
  constructor(
    private readonly pages: HelpPageQueries,
    private readonly help: HelpService,
  ) {}

  @Get()
  @AllowTeamAndTrainer()
  async show(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.pages.pageFor(member, stepKey);
    return reply.view(view, model);
  }

  @Post('vragen')
  @AllowWhoeverBelongs()
  create(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: AskHelpDto,
      fields: ASK_FIELDS,
      body,
      act: async ({ wie, vraag }) => {
        await this.help.ask(member, stepKey, { asked: wie, words: vraag });
        reply.flash({ tone: 'ok', text: 'Jullie vraag staat bij de stap. Wie je het vraagt, krijgt bericht.' });
        return `/stappenplan/${stepKey}/hulp`;
      },
      show: (ask) => this.pages.pageFor(member, stepKey, { ask }),
    });
  }

  @Post('vragen/:id/sluiting')
  @AllowWhoeverBelongs()
  async close(@CurrentMember() member: Member, @Param('stap') stepKey: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.help.close(member, stepKey, id);
    reply.flash({ tone: 'ok', text: 'De vraag is gesloten.' });
    return reply.code(303).header('location', `/stappenplan/${stepKey}/hulp`).send();
  }
}
