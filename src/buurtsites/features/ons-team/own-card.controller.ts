import { Body, Controller, Get, Post, Redirect, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../platform/web/forms.js';
import { PhotoQueries } from '../../photos/photo.queries.js';
import { PHOTO_FIELDS, PhotosService } from '../../photos/photos.service.js';
import { OfFeature } from '../../visits/site-visit.js';
import { OwnCardDto } from './dto/own-card.dto.js';
import { TeamCardsService } from './team-cards.service.js';
import { TeamQueries } from './team.queries.js';

const FIELDS = ['graag', 'functie', 'telefoon', 'telefoonMag', 'mail', 'mailMag', 'toestemming', ...PHOTO_FIELDS] as const;
const VIEW = 'buurtsites/ons-team/kaartje/edit';

/** The card of the person who asks; nobody makes or changes it for them. */
@Controller('buurt/:site/ons-team/kaartje')
@OfFeature('ons-team')
@Allow('buurtverbinder', 'wijkprofessional')
export class OwnCardController {
  constructor(
    private readonly cards: TeamCardsService,
    private readonly team: TeamQueries,
    private readonly photos: PhotosService,
    private readonly shown: PhotoQueries,
  ) {}

  @Get()
  async edit(@CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const card = await this.team.ownCard(member);
    const photo = await this.shown.one({ id: member.siteId, slug: member.siteSlug }, card?.photoId ?? null);
    const form = formModel(FIELDS, {
      alt: photo?.alt,
      graag: card?.likes,
      functie: await this.team.functionOf(member),
      telefoon: card?.phone,
      telefoonMag: card?.phone ? 'ja' : '',
      mail: card?.email,
      mailMag: card?.email ? 'ja' : '',
    });
    return reply.view(VIEW, await this.page(member, form));
  }

  @Post()
  async update(@CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: OwnCardDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.cards.saveOwn(member, form, await this.photos.inputFrom(body));
        reply.flash({ tone: 'ok', text: 'Je kaartje is bewaard.' });
        return teamPage(member);
      },
      show: async (form) => ({ view: VIEW, model: await this.page(member, form) }),
    });
  }

  private async page(member: Member, form: FormModel<(typeof FIELDS)[number]>): Promise<object> {
    const card = await this.team.ownCard(member);
    const photo = await this.shown.one({ id: member.siteId, slug: member.siteSlug }, card?.photoId ?? null);
    return { title: 'Mijn kaartje', form, photo, base: teamPage(member), hasCard: card !== null, isProfessional: member.role === 'wijkprofessional' };
  }
}

/** Taking back one's yes: the card is gone at once. */
@Controller('buurt/:site/ons-team/kaartje/verwijdering')
@OfFeature('ons-team')
@Allow('buurtverbinder', 'wijkprofessional')
export class OwnCardWithdrawalController {
  constructor(private readonly cards: TeamCardsService) {}

  @Post()
  @Redirect(undefined, 303)
  async create(@CurrentMember() member: Member): Promise<{ url: string }> {
    await this.cards.withdrawOwn(member);
    return { url: teamPage(member) };
  }
}

const teamPage = ({ siteSlug }: Member): string => `/buurt/${siteSlug}/ons-team`;
