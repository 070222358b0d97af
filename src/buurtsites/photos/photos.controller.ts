import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { MaybeActor } from '../../platform/security/request-params.js';
import { type SiteVisit, Visit } from '../visits/site-visit.js';
import { PhotoQueries, type PhotoSize } from './photo.queries.js';
import { PhotoSight } from './photo-sight.js';

/** The picture itself; who may not see what it stands on does not see the picture either. */
@Controller('buurt/:site/beeld/:foto')
@Allow('everyone')
export class PhotosController {
  constructor(
    private readonly photos: PhotoQueries,
    private readonly sight: PhotoSight,
  ) {}

  @Get()
  show(
    @Visit() visit: SiteVisit,
    @MaybeActor() actor: Actor | null,
    @Param('foto') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.send(reply, { visit, actor, id, size: 'large', known });
  }

  @Get('klein')
  showSmall(
    @Visit() visit: SiteVisit,
    @MaybeActor() actor: Actor | null,
    @Param('foto') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.send(reply, { visit, actor, id, size: 'small', known });
  }

  private async send(reply: FastifyReply, { visit, actor, id, size, known }: Asked): Promise<FastifyReply> {
    const siteId = visit.site.id;
    if (!(await this.sight.maySee(visit, id, actor?.personId ?? null))) throw new NotFound('not a photo this visitor may see');
    const tag = `"${id}-${size}"`;
    // kept, but asked for each time: a photo that is taken away is out of sight at once (D31)
    const keeping = { 'cache-control': 'private, no-cache', etag: tag };
    if (known === tag && (await this.photos.isShown(siteId, id))) return reply.code(304).headers(keeping).send();
    const bytes = await this.photos.bytesOf(siteId, id, size);
    if (!bytes) throw new NotFound('no photo with this id on this site');
    return reply.type('image/webp').headers(keeping).send(bytes);
  }
}

interface Asked {
  readonly visit: SiteVisit;
  readonly actor: Actor | null;
  readonly id: string;
  readonly size: PhotoSize;
  /** What the browser still has. */
  readonly known: string | undefined;
}
