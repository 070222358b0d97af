import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { Site } from '../sites/site.entity.js';
import { Measure } from './measure.entity.js';
import { Moderator } from './moderator.entity.js';

/** Where somebody watches over the rules, and what was decided about something of theirs (D26). */
@Injectable()
export class ModerationData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Waar je op de spelregels let', order: 26, rowsOf: (personId) => this.appointments(personId) });
    this.personalData.add({ title: 'Wat er over iets van jou is besloten', order: 27, rowsOf: (personId) => this.measures(personId) });
  }

  private async appointments(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const appointments = await manager.find(Moderator, { where: { personId }, order: { appointedAt: 'ASC', id: 'ASC' } });
    const sites = await manager.findBy(Site, { id: In(appointments.map(({ siteId }) => siteId)) });
    return appointments.map(({ siteId, appointedAt }) => ({ Buurt: sites.find(({ id }) => id === siteId)?.name ?? null, Sinds: appointedAt }));
  }

  private async measures(posterId: string): Promise<readonly PersonalRow[]> {
    const measures = await this.reader.manager.find(Measure, { where: { posterId }, order: { takenAt: 'ASC', id: 'ASC' } });
    return measures.map(({ kind, reason, takenAt, pausesUntil, reversedAt }) => ({
      Maatregel: kind,
      Waarom: reason,
      Wanneer: takenAt,
      'Pauze tot': pausesUntil,
      'Teruggedraaid op': reversedAt,
    }));
  }
}
