import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../../platform/personal-data/personal-data.js';
import { Activity } from './activity.entity.js';

/** The activities somebody put on the agenda or proposed. */
@Injectable()
export class ActivityData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Activiteiten die je plaatste of voorstelde', order: 23, rowsOf: (personId) => this.activities(personId) });
  }

  private async activities(personId: string): Promise<readonly PersonalRow[]> {
    const activities = await this.reader.manager.find(Activity, { where: { createdById: personId }, order: { createdAt: 'ASC', id: 'ASC' } });
    return activities.map(({ title, description, place, day, contact, onBehalfOf, senderName, senderContact, createdAt }) => ({
      Titel: title,
      Tekst: description,
      Plek: place,
      Dag: day,
      Contact: contact,
      Namens: onBehalfOf,
      'Jouw naam daarbij': senderName,
      'Jouw contact daarbij': senderContact,
      'Geplaatst op': createdAt,
    }));
  }
}
