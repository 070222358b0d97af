import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { Session } from '../sessions/session.entity.js';
import { ReminderRefusal } from './reminder-refusal.entity.js';
import { ReminderStop } from './reminder-stop.entity.js';
import { daysWords } from './reminder-words.js';
import { SessionReminder } from './session-reminder.entity.js';

/** Which reminders somebody got, which were held back, and whether they want any. */
@Injectable()
export class ReminderData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Herinneringen aan bijeenkomsten', order: 70, rowsOf: (personId) => this.reminders(personId) });
    this.personalData.add({ title: 'Geen herinneringen en vragen achteraf per mail', order: 70, rowsOf: (personId) => this.refusal(personId) });
  }

  private async reminders(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const written = await manager.find(SessionReminder, { where: { personId }, order: { writtenAt: 'ASC', id: 'ASC' } });
    const stops = await manager.find(ReminderStop, { where: { personId }, order: { stoppedAt: 'ASC', id: 'ASC' } });
    const sessions = await manager.findBy(Session, { id: In([...written, ...stops].map(({ sessionId }) => sessionId)) });
    const titleOf = (sessionId: string): string | null => sessions.find(({ id }) => id === sessionId)?.title ?? null;
    return [
      ...written.map(({ sessionId, startsAt, daysBefore, sentAt, givenUpAt }) => ({
        Bijeenkomst: titleOf(sessionId),
        Wanneer: startsAt,
        Herinnering: daysWords(daysBefore),
        'Verstuurd op': sentAt,
        'Kwam niet aan op': givenUpAt,
      })),
      ...stops.map(({ sessionId, daysBefore, stoppedAt }) => ({
        Bijeenkomst: titleOf(sessionId),
        Herinnering: daysWords(daysBefore),
        'Door een trainer tegengehouden op': stoppedAt,
      })),
    ];
  }

  private async refusal(personId: string): Promise<readonly PersonalRow[]> {
    return (await this.reader.manager.findBy(ReminderRefusal, { personId })).map(({ refusedAt }) => ({ 'Uitgezet op': refusedAt }));
  }
}
