import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import type { PostRef, PostSource } from '../../posts/post-registry.js';
import type { SiteRef } from '../feature-registry.js';
import { Activity } from './activity.entity.js';

/** Activities as moderators know them. */
@Injectable()
export class ActivityPosts implements PostSource {
  readonly key = 'agenda';

  constructor(private readonly reader: DataSource) {}

  async find({ id: siteId, slug }: SiteRef, id: string): Promise<PostRef | null> {
    const activity = await this.reader.manager.findOneBy(Activity, { id, siteId });
    return activity && { id, title: activity.title, href: `/buurt/${slug}/agenda/${id}`, posterId: activity.createdById };
  }

  async hide(tx: Tx, siteId: string, id: string, at: Date): Promise<void> {
    await tx.manager.update(Activity, { id, siteId }, { hiddenAt: at });
  }

  async show(tx: Tx, siteId: string, id: string): Promise<void> {
    await tx.manager.update(Activity, { id, siteId }, { hiddenAt: null });
  }
}
