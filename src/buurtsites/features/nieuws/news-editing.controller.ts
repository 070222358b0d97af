import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../platform/web/forms.js';
import type { ShownPhoto } from '../../photos/photo.queries.js';
import { PHOTO_FIELDS, PhotosService } from '../../photos/photos.service.js';
import { ON_BEHALF_FIELDS } from '../../posts/on-behalf.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { showWritingPage, type WritingPage } from '../../posts/writing-page.js';
import { OfFeature, type SiteVisit, Visit } from '../../visits/site-visit.js';
import { MessageDto } from './dto/message.dto.js';
import type { NewsMessage } from './news-message.entity.js';
import { NoSuchMessage, TipIsGone } from './news.errors.js';
import { NewsQueries } from './news.queries.js';
import { NewsService } from './news.service.js';
import { TipQueries } from './tips/tip.queries.js';

const FIELDS = ['titel', 'tekst', ...PHOTO_FIELDS, ...ON_BEHALF_FIELDS, 'tip'] as const;
type Form = FormModel<(typeof FIELDS)[number]>;
const VIEW = 'buurtsites/nieuws/berichten/edit';

/** Writing messages; also before the team has put news on. */
@Controller('buurt/:site/nieuws')
@OfFeature('nieuws')
@Allow('buurtverbinder')
export class NewsEditingController {
  constructor(
    private readonly service: NewsService,
    private readonly news: NewsQueries,
    private readonly tips: TipQueries,
    private readonly photos: PhotosService,
    private readonly rights: PostingRights,
  ) {}

  @Get('nieuw')
  async new(
    @Visit() { site }: SiteVisit,
    @CurrentMember() member: Member,
    @Query('tip') tipId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const tip = tipId ? await this.tips.find(site, tipId) : null;
    if (tipId && !tip) throw new TipIsGone('no such tip on this site');
    const page = pageOf(site.slug, null, null, formModel(FIELDS, { tip: tip?.id, tekst: tip?.text }));
    return showWritingPage(reply, VIEW, page, await this.rights.whyNotPost(member));
  }

  @Post()
  create(@Visit() { site }: SiteVisit, @CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: MessageDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        const message = await this.service.create(member, form, await this.photos.inputFrom(body));
        reply.flash({ tone: 'ok', text: message.isPublished ? 'Je bericht staat op de site.' : 'Je bericht is bewaard. Alleen het team ziet het.' });
        return `/buurt/${site.slug}/nieuws/${message.id}`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: pageOf(site.slug, null, null, form) }),
    });
  }

  @Get(':bericht/bewerken')
  async edit(@Visit() { site }: SiteVisit, @CurrentMember() member: Member, @Param('bericht') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const message = await this.messageToEdit(site.id, id);
    const photo = await this.news.photoOf(site, message);
    const toestemming = message.behalfConsentAt ? 'ja' : '';
    const values = { titel: message.title, tekst: message.text, namens: message.onBehalfOf, toestemming, alt: photo?.alt };
    return showWritingPage(reply, VIEW, pageOf(site.slug, message, photo, formModel(FIELDS, values)), await this.rights.whyNotPost(member));
  }

  @Post(':bericht')
  async update(
    @Visit() { site }: SiteVisit,
    @CurrentMember() member: Member,
    @Param('bericht') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const message = await this.messageToEdit(site.id, id);
    return answerForm({
      reply,
      dto: MessageDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.service.update(member, id, form, await this.photos.inputFrom(body));
        reply.flash({ tone: 'ok', text: 'Het bericht is bewaard.' });
        return `/buurt/${site.slug}/nieuws/${id}`;
      },
      show: async (form) => ({ view: VIEW, model: pageOf(site.slug, message, await this.news.photoOf(site, message), form) }),
    });
  }

  private async messageToEdit(siteId: string, id: string): Promise<NewsMessage> {
    const message = await this.news.find(siteId, id);
    if (!message) throw new NoSuchMessage('no message with this id on this site');
    return message;
  }
}

function pageOf(siteSlug: string, message: NewsMessage | null, photo: ShownPhoto | null, form: Form): WritingPage {
  const base = `/buurt/${siteSlug}/nieuws`;
  return {
    title: message ? 'Verander het bericht' : 'Schrijf een bericht',
    form,
    photo,
    action: message ? `${base}/${message.id}` : base,
    backHref: message ? `${base}/${message.id}` : form.tip.value ? `${base}/tips` : base,
    isPublished: message?.isPublished ?? false,
  };
}
