import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { KIND_WORDS } from '../../meetings/index.js';
import { dayInWords, startOfDay } from '../../platform/clock/in-words.js';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { HeldSessionAttendee, HeldSessionRecord } from '../attendance/held-session.entities.js';
import { CheckPass } from '../check/check-pass.entity.js';
import { ModuleCompletion, ModuleCompletionWithdrawal } from './module-completion.entities.js';

/** At which sessions somebody was written down, also before a correction, and what they completed. */
@Injectable()
export class CompletionData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Bijeenkomsten waar je bij was', order: 68, rowsOf: (personId) => this.sessions(personId) });
    this.personalData.add({ title: 'Op weg helpen: afronding', order: 69, rowsOf: (personId) => this.completions(personId) });
  }

  private async sessions(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const attended = await manager.findBy(HeldSessionAttendee, { personId });
    const records = await manager.find(HeldSessionRecord, {
      where: { id: In(attended.map(({ recordId }) => recordId)) },
      order: { day: 'ASC', number: 'ASC' },
    });
    return records.map(({ kind, day, netMinutes, number, writtenAt }) => ({
      Bijeenkomst: KIND_WORDS[kind],
      Dag: dayInWords(startOfDay(day), writtenAt),
      Minuten: String(netMinutes),
      Verbetering: number > 1 ? String(number - 1) : null,
      'Opgeschreven op': writtenAt,
    }));
  }

  private async completions(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const [completions, withdrawals, passes] = await Promise.all([
      manager.findBy(ModuleCompletion, { personId }),
      manager.findBy(ModuleCompletionWithdrawal, { personId }),
      manager.findBy(CheckPass, { personId }),
    ]);
    return [
      ...passes.map(({ passedAt }) => ({ Wat: 'De tien vragen gehaald', Wanneer: passedAt })),
      ...completions.map(({ completedAt }) => ({ Wat: 'De module afgerond', Wanneer: completedAt })),
      ...withdrawals.map(({ reason, withdrawnAt }) => ({ Wat: 'De afronding ingetrokken', Waarom: reason, Wanneer: withdrawnAt })),
    ];
  }
}
