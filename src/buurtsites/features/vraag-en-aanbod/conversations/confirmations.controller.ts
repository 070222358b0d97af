import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { answerForm } from '../../../../platform/web/forms.js';
import { OfFeature } from '../../../visits/site-visit.js';
import { ConfirmationDto } from '../dto/confirmation.dto.js';
import { ConversationQueries } from './conversation.queries.js';
import { TALK_FIELDS, TALK_VIEW } from './conversations.controller.js';
import { MatchesService } from './matches.service.js';

/** "Het is gelukt", from who asked (D33). */
@Controller('buurt/:site/vraag-en-aanbod/gesprekken/:gesprek/bevestiging')
@OfFeature('vraag-en-aanbod')
@Allow('buurtverbinder', 'wijkprofessional', 'lid')
export class ConfirmationsController {
  constructor(
    private readonly matches: MatchesService,
    private readonly conversations: ConversationQueries,
  ) {}

  @Post()
  create(@CurrentMember() member: Member, @Param('gesprek') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const address = `/buurt/${member.siteSlug}/vraag-en-aanbod/gesprekken/${id}`;
    return answerForm({
      reply,
      dto: ConfirmationDto,
      fields: TALK_FIELDS,
      body,
      act: async (form) => {
        await this.matches.confirm(member, id, form);
        reply.flash({
          tone: 'ok',
          text: 'Mooi dat het gelukt is! Het telt mee voor de buurt.',
          undo: { action: `${address}/bevestiging/intrekking`, label: 'Toch niet' },
        });
        return address;
      },
      show: async (form) => ({ view: TALK_VIEW, model: { ...(await this.conversations.pageOf(member, id)), form } }),
    });
  }

  @Post('intrekking')
  async destroy(@CurrentMember() member: Member, @Param('gesprek') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.matches.withdraw(member, id);
    reply.flash({ tone: 'ok', text: 'Het telt niet meer mee.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/vraag-en-aanbod/gesprekken/${id}`).send();
  }
}
