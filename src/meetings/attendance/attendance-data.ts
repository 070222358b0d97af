import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { Session } from '../sessions/session.entity.js';
import { AttendanceRecord } from './attendance-record.entity.js';
import { labelOf } from './attendance-states.js';
import { WalkIn } from './walk-in.entity.js';

/** What was written down of somebody at the door, also before a correction, and under which name they walked in. */
@Injectable()
export class AttendanceData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Wie er was: wat er van jou is opgeschreven', order: 70, rowsOf: (personId) => this.rows(personId) });
  }

  private async rows(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const walkIns = await manager.findBy(WalkIn, { personId });
    const records = await manager.find(AttendanceRecord, {
      where: [{ personId }, { walkInId: In(walkIns.map(({ id }) => id)) }],
      order: { writtenAt: 'ASC', number: 'ASC' },
    });
    const sessions = await manager.findBy(Session, { id: In(records.map(({ sessionId }) => sessionId)) });
    return records.map(({ sessionId, walkInId, state, minutes, netMinutes, way, writtenAt }) => ({
      Bijeenkomst: sessions.find(({ id }) => id === sessionId)?.title ?? null,
      Wat: labelOf(state),
      'Later of eerder': minutes === null ? null : `${String(minutes)} minuten`,
      'Telt mee': `${String(netMinutes)} minuten`,
      'Onder de naam': walkIns.find(({ id }) => id === walkInId)?.name ?? null,
      'Opgeschreven door': way === 'self' ? 'jou' : 'een trainer',
      'Opgeschreven op': writtenAt,
    }));
  }
}
