import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { InvalidInput } from '../../../../platform/errors/domain-error.js';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { formModel } from '../../../../platform/web/forms.js';
import { OfFeature, type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { isMatchmaker } from '../notice.policy.js';
import { MatchmakerQueries } from './matchmaker.queries.js';
import { MatchmakersService } from './matchmakers.service.js';

const FIELDS = ['koppelaars'] as const;
const VIEW = 'buurtsites/vraag-en-aanbod/koppelaars/edit';

/** What stays on the board, and who of the team looks after it. */
@Controller('buurt/:site/vraag-en-aanbod/koppelaars')
@OfFeature('vraag-en-aanbod')
@Allow('buurtverbinder')
export class MatchmakersController {
  constructor(
    private readonly service: MatchmakersService,
    private readonly matchmakers: MatchmakerQueries,
  ) {}

  @Get()
  async index(@Visit() { site }: SiteVisit, @CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const [ids, names, waiting] = await Promise.all([
      this.matchmakers.idsOf(site.id),
      this.matchmakers.namesOf(site.id),
      this.matchmakers.waitingOn({ id: site.id, slug: site.slug }),
    ]);
    return reply.view('buurtsites/vraag-en-aanbod/koppelaars/index', {
      title: 'Wat blijft liggen?',
      base: `/buurt/${site.slug}/vraag-en-aanbod`,
      names: names.length > 0 ? LIST.format(names) : null,
      waiting,
      maySuggest: isMatchmaker(member, ids),
    });
  }

  @Get('bewerken')
  async edit(@CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(VIEW, await this.pageOf(member, await this.matchmakers.idsOf(member.siteId)));
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
    reply.flash({ tone: 'ok', text: 'Bewaard. Zij letten op wat blijft liggen.' });
    return await reply.code(303).header('location', `/buurt/${member.siteSlug}/vraag-en-aanbod/koppelaars`).send();
  }

  private async pageOf(member: Member, chosen: readonly string[], error?: InvalidInput): Promise<object> {
    return {
      title: 'Wie zijn de koppelaars?',
      base: `/buurt/${member.siteSlug}/vraag-en-aanbod/koppelaars`,
      form: formModel(FIELDS, {}, error?.fields),
      candidates: await this.matchmakers.candidates(member.siteId, chosen),
    };
  }
}

const LIST = new Intl.ListFormat('nl');

/** One ticked box comes as a word, more as a list. */
function chosenIn(body: unknown): readonly string[] {
  const { koppelaars } = (body ?? {}) as { koppelaars?: unknown };
  const list: readonly unknown[] = Array.isArray(koppelaars) ? koppelaars : [koppelaars];
  return list.filter((value) => typeof value === 'string');
}
