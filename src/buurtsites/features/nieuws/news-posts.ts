import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import type { PostRef, PostSource } from '../../posts/post-registry.js';
import type { SiteRef } from '../feature-registry.js';
import { NewsMessage } from './news-message.entity.js';

/** Messages as moderators know them; what was never on the site cannot be reported. */
@Injectable()
export class NewsPosts implements PostSource {
  readonly key = 'nieuws';

  constructor(private readonly reader: DataSource) {}

  async find({ id: siteId, slug }: SiteRef, id: string): Promise<PostRef | null> {
    const message = await this.reader.manager.findOneBy(NewsMessage, { id, siteId, publishedAt: Not(IsNull()) });
    return message && { id, title: message.title, href: `/buurt/${slug}/nieuws/${id}`, posterId: message.authorId };
  }

  async hide(tx: Tx, siteId: string, id: string, at: Date): Promise<void> {
    await tx.manager.update(NewsMessage, { id, siteId }, { hiddenAt: at });
  }

  async show(tx: Tx, siteId: string, id: string): Promise<void> {
    await tx.manager.update(NewsMessage, { id, siteId }, { hiddenAt: null });
  }
}
