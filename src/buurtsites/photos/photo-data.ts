import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { Photo } from './photo.entity.js';

/** The photos somebody put on a site, by what is on them. */
@Injectable()
export class PhotoData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Foto’s die je plaatste', order: 25, rowsOf: (personId) => this.photos(personId) });
  }

  private async photos(personId: string): Promise<readonly PersonalRow[]> {
    const photos = await this.reader.manager.find(Photo, {
      select: { id: true, alt: true, uploadedAt: true },
      where: { uploadedById: personId },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
    return photos.map(({ id, alt, uploadedAt }) => ({ 'Wat erop staat': alt, Adres: `/foto/${id}`, 'Geplaatst op': uploadedAt }));
  }
}
