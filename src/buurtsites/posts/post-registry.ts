import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { FeatureKey } from '../features/feature-keys.js';
import type { SiteRef } from '../features/feature-registry.js';
import { EntryChanged } from './entry-changed.event.js';

/** Something that was put on a site, as moderators need to know it. */
export interface PostRef {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Whose post it is; null once they have been forgotten. */
  readonly posterId: string | null;
}

/** How the posts of one feature are found, and hidden and shown again by moderators. */
export interface PostSource {
  readonly key: FeatureKey;
  find(site: SiteRef, id: string): Promise<PostRef | null>;
  hide(tx: Tx, siteId: string, id: string, at: Date): Promise<void>;
  show(tx: Tx, siteId: string, id: string, at: Date): Promise<void>;
}

/** What can be reported: each feature with posts registers its source when it starts. */
@Injectable()
export class PostRegistry {
  private readonly sources = new Map<string, PostSource>();

  register(source: PostSource): void {
    this.sources.set(source.key, source);
  }

  get(key: string): PostSource | null {
    return this.sources.get(key) ?? null;
  }

  async find(site: SiteRef, key: string, id: string): Promise<PostRef | null> {
    return (await this.get(key)?.find(site, id)) ?? null;
  }

  async hide(tx: Tx, siteId: string, key: string, id: string, at: Date): Promise<void> {
    const source = this.get(key);
    await source?.hide(tx, siteId, id, at);
    if (source) await tx.publish(new EntryChanged(siteId, source.key, id, at));
  }

  async show(tx: Tx, siteId: string, key: string, id: string, at: Date): Promise<void> {
    const source = this.get(key);
    await source?.show(tx, siteId, id, at);
    if (source) await tx.publish(new EntryChanged(siteId, source.key, id, at));
  }
}
