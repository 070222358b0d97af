import { Controller, Get, Param, Res } from '@nestjs/common';
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
  show(@Visit() { site }: SiteVisit, @Param('foto') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.send(reply, site.id, id, 'large');
  }

  @Get('klein')
  showSmall(@Visit() { site }: SiteVisit, @Param('foto') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.send(reply, site.id, id, 'small');
  }

  private async send(reply: FastifyReply, siteId: string, id: string, size: PhotoSize): Promise<FastifyReply> {
    const bytes = await this.photos.bytesOf(siteId, id, size);
    if (!bytes) throw new NotFound('no photo with this id on this site');
    // an hour: a photo that is taken away must not stay in sight for long (D31)
    return reply.type('image/webp').header('cache-control', 'private, max-age=3600').send(bytes);
  }
}
