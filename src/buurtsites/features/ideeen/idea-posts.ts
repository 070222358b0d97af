import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import type { PostRef, PostSource } from '../../posts/post-registry.js';
import type { SiteRef } from '../feature-registry.js';
import { ideaChanged } from './idea-changed.js';
import { Idea } from './idea.entity.js';

/** Ideas as moderators know them. */
@Injectable()
export class IdeaPosts implements PostSource {
  readonly key = 'ideeen';

  constructor(private readonly reader: DataSource) {}

  async find({ id: siteId, slug }: SiteRef, id: string): Promise<PostRef | null> {
    const idea = await this.reader.manager.findOneBy(Idea, { id, siteId });
    return idea && { id, title: idea.title, href: `/buurt/${slug}/ideeen/${id}`, posterId: idea.authorId };
  }

  async hide(tx: Tx, siteId: string, id: string, at: Date): Promise<void> {
    await this.put(tx, { id, siteId }, at, at);
  }

  async show(tx: Tx, siteId: string, id: string, at: Date): Promise<void> {
    await this.put(tx, { id, siteId }, null, at);
  }

  private async put(tx: Tx, key: Pick<Idea, 'id' | 'siteId'>, hiddenAt: Date | null, at: Date): Promise<void> {
    await tx.manager.update(Idea, key, { hiddenAt });
    const idea = await tx.manager.findOneBy(Idea, key);
    if (idea) await ideaChanged(tx, idea, at);
  }
}
