import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import type { SiteRef } from '../feature-registry.js';
import type { PostRef, PostSource } from '../../posts/post-registry.js';
import { GroupPage } from './group-page.entity.js';

/** Group pages as moderators know them. */
@Injectable()
export class GroupPosts implements PostSource {
  readonly key = 'groepen';

  constructor(private readonly reader: DataSource) {}

  async find({ id: siteId, slug }: SiteRef, id: string): Promise<PostRef | null> {
    const page = await this.reader.manager.findOneBy(GroupPage, { id, siteId });
    return page && { id, title: page.name, href: `/buurt/${slug}/groepen/${page.slug}`, posterId: page.ownerId ?? page.createdById };
  }

  async hide(tx: Tx, siteId: string, id: string, at: Date): Promise<void> {
    await tx.manager.update(GroupPage, { id, siteId }, { hiddenAt: at });
  }

  async show(tx: Tx, siteId: string, id: string): Promise<void> {
    await tx.manager.update(GroupPage, { id, siteId }, { hiddenAt: null });
  }
}
