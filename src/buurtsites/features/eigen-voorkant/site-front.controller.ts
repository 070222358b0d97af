import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../platform/web/forms.js';
import { markdown } from '../../../platform/web/markdown.js';
import type { ShownPhoto } from '../../photos/photo.queries.js';
import { PHOTO_FIELDS, PhotosService } from '../../photos/photos.service.js';
import { ACCENTS } from '../../sites/site.entity.js';
import { OfFeature, type SiteVisit, stateOf, Visit } from '../../visits/site-visit.js';
import { ACCENT_LABELS } from './accents.js';
import { FrontDto } from './dto/front.dto.js';
import { SiteFrontQueries } from './site-front.queries.js';
import { SiteFrontService } from './site-front.service.js';

const FIELDS = ['naam', 'kleur', 'welkom', ...PHOTO_FIELDS] as const;
type Form = FormModel<(typeof FIELDS)[number]>;
const VIEW = 'buurtsites/eigen-voorkant/edit';

/** Where the team prepares how the site presents itself. */
@Controller('buurt/:site/eigen-voorkant')
@OfFeature('eigen-voorkant')
export class SiteFrontController {
  constructor(
    private readonly fronts: SiteFrontService,
    private readonly prepared: SiteFrontQueries,
    private readonly photos: PhotosService,
  ) {}

  @Get()
  @Allow('buurtverbinder', 'wijkprofessional')
  async edit(@Visit() visit: SiteVisit, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { name, accent, welcome, photo } = await this.prepared.preparedFor(visit);
    return reply.view(VIEW, pageOf(visit, formModel(FIELDS, { naam: name, kleur: accent, welkom: welcome, alt: photo?.alt }), photo));
  }

  @Post()
  @Allow('buurtverbinder')
  update(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: FrontDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.fronts.save(member, form, await this.photos.inputFrom(body));
        reply.flash({ tone: 'ok', text: 'Bewaard. Zo ziet de voorkant eruit.' });
        return `${addressOf(visit)}/voorbeeld`;
      },
      show: async (form) => ({ view: VIEW, model: pageOf(visit, form, (await this.prepared.preparedFor(visit)).photo) }),
    });
  }

  /** The front as prepared, in its own name and colour, for the team alone. */
  @Get('voorbeeld')
  @Allow('buurtverbinder', 'wijkprofessional')
  async show(@Visit() visit: SiteVisit, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { name, accent, welcome, photo } = await this.prepared.preparedFor(visit);
    const { siteChrome } = request;
    if (siteChrome) request.siteChrome = { ...siteChrome, name: name ?? siteChrome.name, accent: accent ?? siteChrome.accent };
    const isShown = stateOf(visit, 'eigen-voorkant') === 'active';
    return reply.view('buurtsites/eigen-voorkant/show', {
      title: 'Voorbeeld van de voorkant',
      name: name ?? visit.site.name,
      welcome: welcome === null ? null : markdown(welcome),
      photo,
      isShown,
      editHref: addressOf(visit),
    });
  }
}

const addressOf = ({ site }: SiteVisit): string => `/buurt/${site.slug}/eigen-voorkant`;

function pageOf(visit: SiteVisit, form: Form, photo: ShownPhoto | null): object {
  const { site, member } = visit;
  return {
    title: 'Naam, kleur en welkom',
    form,
    photo,
    base: addressOf(visit),
    siteAddress: `/buurt/${site.slug}`,
    mayChange: member?.role === 'buurtverbinder',
    accents: ACCENTS.map((value) => ({ value, label: ACCENT_LABELS[value], isSelected: form.kleur.value === value })),
    visibility: [
      { value: 'open', label: 'Iedereen mag meekijken', hint: 'Wat af is, is te lezen. Op de site staat “in opbouw”.', isSelected: site.visibility === 'open' },
      {
        value: 'besloten',
        label: 'Eerst besloten',
        hint: 'Tot de opening zien alleen het team en wie mee mag doen de site.',
        isSelected: site.visibility === 'besloten',
      },
    ],
    visibilityField: { name: 'zichtbaar', id: 'veld-zichtbaar', value: site.visibility, error: null },
  };
}
