import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { readForm } from '../../../../platform/web/forms.js';
import { OfFeature } from '../../../visits/site-visit.js';
import { SuggestionDto } from '../dto/suggestion.dto.js';
import { MatchmakersService } from './matchmakers.service.js';

/** A matchmaker shows somebody another note that may fit. */
@Controller('buurt/:site/vraag-en-aanbod/:briefje/tips')
@OfFeature('vraag-en-aanbod')
@Allow('buurtverbinder')
export class SuggestionsController {
  constructor(private readonly matchmakers: MatchmakersService) {}

  @Post()
  async create(@CurrentMember() member: Member, @Param('briefje') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { ander } = await readForm(SuggestionDto, body);
    await this.matchmakers.suggest(member, id, ander);
    reply.flash({ tone: 'ok', text: 'Er gaat een mail naar wie het briefje ophing. De twee beslissen zelf.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/vraag-en-aanbod/koppelaars`).send();
  }
}
