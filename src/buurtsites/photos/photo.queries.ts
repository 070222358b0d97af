import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { SiteRef } from '../features/feature-registry.js';
import { Photo } from './photo.entity.js';

/** A photo as a page shows it. */
export interface ShownPhoto {
  readonly src: string;
  /** For lists and cards. */
  readonly smallSrc: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** The way out for who is on it (D31). */
  readonly takeDownHref: string;
}

export type PhotoSize = 'large' | 'small';

@Injectable()
export class PhotoQueries {
  constructor(private readonly reader: DataSource) {}

  /** In bulk, by id: one query for a whole page. Hidden ones are left out. */
  async shown({ id: siteId, slug }: SiteRef, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, ShownPhoto>> {
    const wanted = ids.filter((id) => id !== null);
    if (wanted.length === 0) return new Map();
    const photos = await this.reader.manager.find(Photo, {
      select: { id: true, width: true, height: true, alt: true },
      where: { id: In(wanted), siteId, hiddenAt: IsNull() },
    });
    const addressOf = (id: string): string => `/buurt/${slug}/beeld/${id}`;
    return new Map(
      photos.map(({ id, ...photo }) => [id, { src: addressOf(id), smallSrc: `${addressOf(id)}/klein`, takeDownHref: `${addressOf(id)}/weghalen`, ...photo }]),
    );
  }

  async one(site: SiteRef, id: string | null): Promise<ShownPhoto | null> {
    return id === null ? null : ((await this.shown(site, [id])).get(id) ?? null);
  }

  isShown(siteId: string, id: string): Promise<boolean> {
    return this.reader.manager.existsBy(Photo, { id, siteId, hiddenAt: IsNull() });
  }

  async bytesOf(siteId: string, id: string, size: PhotoSize): Promise<Buffer | null> {
    const column = size === 'small' ? 'smallBytes' : 'bytes';
    const photo = await this.reader.manager.findOne(Photo, { select: { id: true, [column]: true }, where: { id, siteId, hiddenAt: IsNull() } });
    if (photo?.[column] === null) return this.bytesOf(siteId, id, 'large');
    return photo?.[column] ?? null;
  }
}
