import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { Site } from '../sites/site.entity.js';
import { Photo } from './photo.entity.js';

/** The photos somebody put on a site, by what is on them. */
@Injectable()
export class PhotoData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Foto’s die je plaatste', order: 25, rowsOf: (personId) => this.photos(personId) });
  }

  private async photos(personId: string): Promise<readonly PersonalRow[]> {
    const photos = await this.reader.manager.find(Photo, {
      select: { id: true, siteId: true, alt: true, uploadedAt: true, hiddenAt: true },
      where: { uploadedById: personId },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
    const sites = await this.reader.manager.find(Site, { select: { id: true, slug: true }, where: { id: In(photos.map(({ siteId }) => siteId)) } });
    const slugs = new Map(sites.map(({ id, slug }) => [id, slug]));
    return photos.map(({ id, siteId, alt, uploadedAt, hiddenAt }) => ({
      'Wat erop staat': alt,
      Adres: `${this.config.baseUrl}/buurt/${slugs.get(siteId) ?? ''}/beeld/${id}`,
      'Geplaatst op': uploadedAt,
      'Weggehaald op': hiddenAt,
    }));
  }
}
