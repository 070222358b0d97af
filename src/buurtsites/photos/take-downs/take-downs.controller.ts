import { Body, Controller, Get, Ip, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { MaybeActor } from '../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../platform/web/forms.js';
import { type SiteVisit, Visit } from '../../visits/site-visit.js';
import { PhotoQueries, type ShownPhoto } from '../photo.queries.js';
import { PhotoSight } from '../photo-sight.js';
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
    private readonly sight: PhotoSight,
  ) {}

  @Get()
  async new(@Visit() visit: SiteVisit, @MaybeActor() actor: Actor | null, @Param('foto') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const photo = await this.seen(visit, actor, id);
    if (!photo) throw new NoSuchPhoto('no photo to be seen with this id');
    return reply.view(VIEW, pageOf(visit, id, photo, formModel(FIELDS)));
  }

  @Post()
  create(
    @Visit() visit: SiteVisit,
    @MaybeActor() actor: Actor | null,
    @Param('foto') id: string,
    @Body() body: unknown,
    @Ip() ip: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
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
      // somebody else may have been first: what was typed is kept all the same
      show: async (form) => ({ view: VIEW, model: pageOf(visit, id, await this.seen(visit, actor, id), form) }),
    });
  }

  private async seen(visit: SiteVisit, actor: Actor | null, id: string): Promise<ShownPhoto | null> {
    return (await this.sight.maySee(visit, id, actor?.personId ?? null)) ? this.photos.one(visit.site, id) : null;
  }
}

const pageOf = ({ site }: SiteVisit, id: string, photo: ShownPhoto | null, form: FormModel<(typeof FIELDS)[number]>): object => ({
  title: 'Een foto weghalen',
  photo,
  form,
  action: `/buurt/${site.slug}/beeld/${id}/weghalen`,
  backHref: `/buurt/${site.slug}`,
});
