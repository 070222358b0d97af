import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { answerForm, formModel } from '../../../../platform/web/forms.js';
import { OfFeature, type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { MessageDto } from '../dto/reply.dto.js';
import { OwnNotices } from '../own-notices.js';
import { ConversationQueries } from './conversation.queries.js';
import { ConversationsService } from './conversations.service.js';

export const TALK_FIELDS = ['bericht', 'gevraagd'] as const;
export const TALK_VIEW = 'buurtsites/vraag-en-aanbod/gesprekken/show';

/** What two people write to each other, for those two alone. */
@Controller('buurt/:site/vraag-en-aanbod/gesprekken')
@OfFeature('vraag-en-aanbod')
@Allow('buurtverbinder', 'wijkprofessional', 'lid')
export class ConversationsController {
  constructor(
    private readonly service: ConversationsService,
    private readonly conversations: ConversationQueries,
    private readonly own: OwnNotices,
  ) {}

  @Get()
  async index(@Visit() { site }: SiteVisit, @CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const [talks, notices] = await Promise.all([this.conversations.listOf(member), this.own.of(site, member.personId)]);
    return reply.view('buurtsites/vraag-en-aanbod/gesprekken/index', {
      title: 'Mijn briefjes en gesprekken',
      base: `/buurt/${site.slug}/vraag-en-aanbod`,
      talks,
      notices,
    });
  }

  @Get(':gesprek')
  async show(@CurrentMember() member: Member, @Param('gesprek') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(TALK_VIEW, { ...(await this.conversations.pageOf(member, id)), form: formModel(TALK_FIELDS) });
  }

  @Post(':gesprek/berichten')
  create(@CurrentMember() member: Member, @Param('gesprek') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: MessageDto,
      fields: TALK_FIELDS,
      body,
      act: async ({ bericht }) => {
        await this.service.write(member, id, bericht);
        reply.flash({ tone: 'ok', text: 'Je bericht is op weg.' });
        return `/buurt/${member.siteSlug}/vraag-en-aanbod/gesprekken/${id}`;
      },
      show: async (form) => ({ view: TALK_VIEW, model: { ...(await this.conversations.pageOf(member, id)), form } }),
    });
  }
}
