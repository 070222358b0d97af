import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Allow } from '../../platform/security/allow.js';
import { type SiteVisit, Visit } from '../visits/site-visit.js';
import { PhotoQueries, type PhotoSize } from './photo.queries.js';

/** The picture itself; who may not see the site does not see its pictures. */
@Controller('buurt/:site/beeld/:foto')
@Allow('everyone')
export class PhotosController {
  constructor(private readonly photos: PhotoQueries) {}

  @Get()
  show(
    @Visit() { site }: SiteVisit,
    @Param('foto') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.send(reply, { siteId: site.id, id, size: 'large', known });
  }

  @Get('klein')
  showSmall(
    @Visit() { site }: SiteVisit,
    @Param('foto') id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.send(reply, { siteId: site.id, id, size: 'small', known });
  }

  private async send(reply: FastifyReply, { siteId, id, size, known }: Asked): Promise<FastifyReply> {
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
  readonly siteId: string;
  readonly id: string;
  readonly size: PhotoSize;
  /** What the browser still has. */
  readonly known: string | undefined;
}
