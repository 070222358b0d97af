import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { InvalidInput } from '../../../../platform/errors/domain-error.js';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { formModel } from '../../../../platform/web/forms.js';
import { ModerationQueries } from '../../../moderation/moderation.queries.js';
import { OfFeature } from '../../../visits/site-visit.js';
import { HouseRulesQueries } from './house-rules.queries.js';
import { HouseRulesService } from './house-rules.service.js';

const FIELDS = ['moderatoren'] as const;
const VIEW = 'buurtsites/spelregels-melden/moderatoren/edit';

/** Who of the team looks at reports. */
@Controller('buurt/:site/spelregels-melden/moderatoren')
@OfFeature('spelregels-melden')
@Allow('buurtverbinder')
export class ModeratorsController {
  constructor(
    private readonly service: HouseRulesService,
    private readonly rules: HouseRulesQueries,
    private readonly moderation: ModerationQueries,
  ) {}

  @Get()
  async edit(@CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(VIEW, await this.pageOf(member, await this.moderation.moderatorsOf(member.siteId)));
  }

  @Post()
  async update(@CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const chosen = chosenIn(body);
    try {
      await this.service.appoint(member, chosen);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return await reply.code(422).view(VIEW, { ...(await this.pageOf(member, chosen, error)), isError: true });
    }
    reply.flash({ tone: 'ok', text: 'Bewaard. Zij bekijken de meldingen.' });
    return await reply.code(303).header('location', `/buurt/${member.siteSlug}/spelregels-melden`).send();
  }

  private async pageOf(member: Member, chosen: readonly string[], error?: InvalidInput): Promise<object> {
    return {
      title: 'Wie bekijkt de meldingen?',
      base: `/buurt/${member.siteSlug}/spelregels-melden`,
      form: formModel(FIELDS, {}, error?.fields),
      candidates: await this.rules.candidates(member.siteId, chosen),
    };
  }
}

/** One ticked box comes as a word, more as a list. */
function chosenIn(body: unknown): readonly string[] {
  const { moderatoren } = (body ?? {}) as { moderatoren?: unknown };
  const list: readonly unknown[] = Array.isArray(moderatoren) ? moderatoren : [moderatoren];
  return list.filter((value) => typeof value === 'string');
}
