import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { Site } from '../sites/site.entity.js';
import { Measure } from './measure.entity.js';
import { Moderator } from './moderator.entity.js';
import { Objection } from './objection.entity.js';
import { MEASURE_LABELS } from './report-reasons.js';

/** Where somebody watches over the rules, what was decided about something of theirs, and what they brought against it (D26). */
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
    const { manager } = this.reader;
    const measures = await manager.find(Measure, { where: { posterId }, order: { takenAt: 'ASC', id: 'ASC' } });
    const objections = await manager.findBy(Objection, { measureId: In(measures.map(({ id }) => id)) });
    return measures.map(({ id, kind, reason, takenAt, pausesUntil, reversedAt }) => {
      const objection = objections.find(({ measureId }) => measureId === id);
      return {
        Maatregel: MEASURE_LABELS[kind],
        Waarom: reason,
        Wanneer: takenAt,
        'Pauze tot': pausesUntil,
        'Je bezwaar': objection?.words ?? null,
        'Bezwaar gemaakt op': objection?.madeAt ?? null,
        'Antwoord op je bezwaar': objection?.answer ?? null,
        'Daarover besloten op': objection?.decidedAt ?? null,
        'Teruggedraaid op': reversedAt,
      };
    });
  }
}
