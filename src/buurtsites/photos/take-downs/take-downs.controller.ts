import { Body, Controller, Get, Ip, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/security/allow.js';
import { answerForm, type FormModel, formModel } from '../../../platform/web/forms.js';
import { type SiteVisit, Visit } from '../../visits/site-visit.js';
import { PhotoQueries } from '../photo.queries.js';
import { NoSuchPhoto } from './photo-take-down.errors.js';
import { PhotoTakeDownsService } from './photo-take-downs.service.js';
import { TakeDownDto } from './take-down.dto.js';

const FIELDS = ['waarom', 'mail'] as const;
const VIEW = 'buurtsites/photos/take-down';

/** "Sta jij hierop en wil je dat niet?" Anybody, without an account (D31). */
@Controller('buurt/:site/beeld/:foto/weghalen')
@Allow('everyone')
export class TakeDownsController {
  constructor(
    private readonly takeDowns: PhotoTakeDownsService,
    private readonly photos: PhotoQueries,
  ) {}

  @Get()
  async new(@Visit() visit: SiteVisit, @Param('foto') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(VIEW, await this.pageOf(visit, id, formModel(FIELDS)));
  }

  @Post()
  create(@Visit() visit: SiteVisit, @Param('foto') id: string, @Body() body: unknown, @Ip() ip: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: TakeDownDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.takeDowns.ask(visit.site.id, id, form, ip);
        reply.flash({ tone: 'ok', text: 'De foto is van de site. Het team kijkt er nu naar.' });
        return `/buurt/${visit.site.slug}`;
      },
      show: async (form) => ({ view: VIEW, model: await this.pageOf(visit, id, form) }),
    });
  }

  private async pageOf({ site }: SiteVisit, id: string, form: FormModel<(typeof FIELDS)[number]>): Promise<object> {
    const photo = await this.photos.one(site, id);
    if (!photo) throw new NoSuchPhoto('no photo to be seen with this id');
    return { title: 'Een foto weghalen', photo, form, action: `/buurt/${site.slug}/beeld/${id}/weghalen`, backHref: `/buurt/${site.slug}` };
  }
}
