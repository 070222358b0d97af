import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import type { PostRef, PostSource } from '../../posts/post-registry.js';
import type { SiteRef } from '../feature-registry.js';
import { Notice } from './notice.entity.js';

/** Notes as moderators know them. */
@Injectable()
export class NoticePosts implements PostSource {
  readonly key = 'vraag-en-aanbod';

  constructor(private readonly reader: DataSource) {}

  async find({ id: siteId, slug }: SiteRef, id: string): Promise<PostRef | null> {
    const notice = await this.reader.manager.findOneBy(Notice, { id, siteId });
    return notice && { id, title: notice.title, href: `/buurt/${slug}/vraag-en-aanbod/${id}`, posterId: notice.authorId };
  }

  async hide(tx: Tx, siteId: string, id: string, at: Date): Promise<void> {
    await tx.manager.update(Notice, { id, siteId }, { hiddenAt: at });
  }

  async show(tx: Tx, siteId: string, id: string): Promise<void> {
    await tx.manager.update(Notice, { id, siteId }, { hiddenAt: null });
  }
}
