import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, formModel } from '../../../platform/web/forms.js';
import { OfFeature } from '../../visits/site-visit.js';
import { EntrustedCardDto } from './dto/entrusted-card.dto.js';
import { NoSuchCard } from './ons-team.errors.js';
import type { TeamCard } from './team-card.entity.js';
import { TeamCardsService } from './team-cards.service.js';
import { TeamQueries } from './team.queries.js';

const FIELDS = ['voornaam', 'letter', 'graag', 'telefoon', 'telefoonMag', 'mail', 'mailMag', 'toestemming'] as const;
const VIEW = 'buurtsites/ons-team/namens/edit';

/** Cards that a buurtverbinder keeps for a team member without mail, with their yes (D25). */
@Controller('buurt/:site/ons-team/namens')
@OfFeature('ons-team')
@Allow('buurtverbinder')
export class EntrustedCardsController {
  constructor(
    private readonly cards: TeamCardsService,
    private readonly team: TeamQueries,
  ) {}

  @Get('nieuw')
  new(@CurrentMember() member: Member, @Res() reply: FastifyReply): FastifyReply {
    return reply.view(VIEW, { ...page(member, null), form: formModel(FIELDS) });
  }

  @Post()
  create(@CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.answer(member, null, body, reply, (form) => this.cards.makeEntrusted(member, form));
  }

  @Get(':kaartje')
  async edit(@CurrentMember() member: Member, @Param('kaartje') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const card = await this.cardOf(member, id);
    return reply.view(VIEW, { ...page(member, id), form: formModel(FIELDS, valuesOf(card)) });
  }

  @Post(':kaartje')
  async update(@CurrentMember() member: Member, @Param('kaartje') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.cardOf(member, id);
    return this.answer(member, id, body, reply, (form) => this.cards.changeEntrusted(member, id, form));
  }

  @Post(':kaartje/verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('kaartje') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.cards.withdrawEntrusted(member, id);
    reply.flash({ tone: 'ok', text: 'Het kaartje is weg.' });
    return reply.code(303).header('location', teamPage(member)).send();
  }

  private answer(
    member: Member,
    id: string | null,
    body: unknown,
    reply: FastifyReply,
    save: (form: EntrustedCardDto) => Promise<void>,
  ): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: EntrustedCardDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await save(form);
        reply.flash({ tone: 'ok', text: `Het kaartje van ${form.voornaam} is bewaard.` });
        return teamPage(member);
      },
      show: (form) => Promise.resolve({ view: VIEW, model: { ...page(member, id), form } }),
    });
  }

  private async cardOf(member: Member, id: string): Promise<TeamCard> {
    const card = await this.team.entrustedCard(member.siteId, id);
    if (!card) throw new NoSuchCard('no entrusted card with this id on this site');
    return card;
  }
}

const teamPage = ({ siteSlug }: Member): string => `/buurt/${siteSlug}/ons-team`;

function page(member: Member, id: string | null): object {
  const base = teamPage(member);
  const action = id === null ? `${base}/namens` : `${base}/namens/${id}`;
  return { title: 'Kaartje voor een teamgenoot', base, action, removeAction: id === null ? null : `${action}/verwijdering` };
}

function valuesOf({ name, likes, phone, email }: TeamCard): Partial<Record<(typeof FIELDS)[number], string>> {
  const [letter = '', ...firstNames] = (name ?? '').split(' ').reverse();
  return {
    voornaam: firstNames.reverse().join(' '),
    letter: letter.replace('.', ''),
    graag: likes,
    telefoon: phone ?? '',
    telefoonMag: phone ? 'ja' : '',
    mail: email ?? '',
    mailMag: email ? 'ja' : '',
  };
}
