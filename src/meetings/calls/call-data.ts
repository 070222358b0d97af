import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { Session } from '../sessions/session.entity.js';
import { CallListEntry } from './call-list-entry.entity.js';
import { OwnPhone } from './own-phone.entity.js';
import { SessionCall } from './session-call.entity.js';

/** Numbers by which somebody is called, and when a trainer called. */
@Injectable()
export class CallData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Telefoonnummers en de bellijst', order: 70, rowsOf: (personId) => this.numbers(personId) });
    this.personalData.add({ title: 'Wanneer een trainer je belde', order: 70, rowsOf: (personId) => this.calls(personId) });
  }

  private async numbers(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const own = await manager.findBy(OwnPhone, { personId });
    const entries = await manager.findBy(CallListEntry, { personId });
    return [
      ...own.map(({ phone, givenAt }) => ({ Nummer: phone, 'Door jou gegeven op': givenAt })),
      ...entries.map(({ phone, addedAt }) => ({ Nummer: phone, 'Door een trainer op de bellijst gezet op': addedAt })),
    ];
  }

  private async calls(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const calls = await manager.find(SessionCall, { where: { personId }, order: { calledAt: 'ASC', id: 'ASC' } });
    const sessions = await manager.findBy(Session, { id: In(calls.map(({ sessionId }) => sessionId)) });
    return calls.map(({ sessionId, calledAt }) => ({ Bijeenkomst: sessions.find(({ id }) => id === sessionId)?.title ?? null, 'Gebeld op': calledAt }));
  }
}
