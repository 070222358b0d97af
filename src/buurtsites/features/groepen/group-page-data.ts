import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../../platform/personal-data/personal-data.js';
import { GroupPage } from './group-page.entity.js';

/** The pages of groups that somebody made or keeps. */
@Injectable()
export class GroupPageData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Groepspagina’s die je maakte of bijhoudt', order: 24, rowsOf: (personId) => this.pages(personId) });
  }

  private async pages(personId: string): Promise<readonly PersonalRow[]> {
    const where = [{ createdById: personId }, { ownerId: personId }];
    const pages = await this.reader.manager.find(GroupPage, { where, order: { createdAt: 'ASC', id: 'ASC' } });
    return pages.map(({ name, description, contactName, contactPhone, contactEmail, createdAt }) => ({
      Groep: name,
      Tekst: description,
      Contact: contactName,
      Telefoon: contactPhone,
      'E-mailadres': contactEmail,
      'Gemaakt op': createdAt,
    }));
  }
}
