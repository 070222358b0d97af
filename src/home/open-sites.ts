import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Neighbourhood, Site, SiteFeature } from '../buurtsites/index.js';

interface OpenSite {
  readonly name: string;
  readonly municipality: string;
  readonly href: string;
}

/** The sites that have had their opening: only those are for everybody to find. */
@Injectable()
export class OpenSites {
  constructor(private readonly reader: DataSource) {}

  async all(): Promise<readonly OpenSite[]> {
    const rows = await this.reader
      .createQueryBuilder(Site, 'site')
      .innerJoin(SiteFeature, 'feature', `feature.siteId = site.id AND feature.key = 'openbaar' AND feature.pausedAt IS NULL`)
      .innerJoin(Neighbourhood, 'neighbourhood', 'neighbourhood.id = site.neighbourhoodId')
      .select(['site.name AS name', 'site.slug AS slug', 'neighbourhood.municipality AS municipality'])
      .orderBy('site.name')
      .getRawMany<{ name: string; slug: string; municipality: string }>();
    return rows.map(({ name, slug, municipality }) => ({ name, municipality, href: `/buurt/${slug}` }));
  }
}
