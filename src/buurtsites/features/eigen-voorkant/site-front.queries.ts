import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import type { PhotoPlace } from '../../photos/photo-place.js';
import { PhotoQueries, type ShownPhoto } from '../../photos/photo.queries.js';
import type { Accent, Site } from '../../sites/site.entity.js';
import { type SiteVisit, stateOf } from '../../visits/site-visit.js';
import type { SiteRef } from '../feature-registry.js';
import { SiteFront } from './site-front.entity.js';

export interface PreparedFront {
  readonly name: string | null;
  readonly accent: Accent | null;
  readonly welcome: string | null;
  readonly photo: ShownPhoto | null;
}

@Injectable()
export class SiteFrontQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly photos: PhotoQueries,
  ) {}

  /** What the team has prepared so far; a site that was furnished without preparing shows itself. */
  async preparedFor(visit: SiteVisit): Promise<PreparedFront> {
    const front = await this.reader.manager.findOneBy(SiteFront, { siteId: visit.site.id });
    if (front) return { ...front, photo: await this.photos.one(visit.site, front.photoId) };
    return stateOf(visit, 'eigen-voorkant') === 'active' ? shownOn(visit.site) : NOTHING_YET;
  }

  /** The picture of the front, for its card on the home page. */
  async photoOf(site: SiteRef): Promise<ShownPhoto | null> {
    const front = await this.reader.manager.findOneBy(SiteFront, { siteId: site.id });
    return this.photos.one(site, front?.photoId ?? null);
  }

  async placesOfPhotos(site: SiteRef, photoIds: readonly string[]): Promise<ReadonlyMap<string, PhotoPlace>> {
    const fronts = await this.reader.manager.findBy(SiteFront, { siteId: site.id, photoId: In(photoIds) });
    return new Map(fronts.map(({ photoId }) => [photoId ?? '', { title: 'De voorpagina', href: `/buurt/${site.slug}`, isPublic: true }]));
  }

  /** 1 when name, colour and welcome are there. */
  countOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(SiteFront, { siteId, name: Not(IsNull()), accent: Not(IsNull()), welcome: Not(IsNull()) });
  }
}

const shownOn = ({ name, accent, welcome }: Site): PreparedFront => ({ name, accent, welcome, photo: null });
const NOTHING_YET: PreparedFront = { name: null, accent: null, welcome: null, photo: null };
