import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { dayWithoutWeekday, timeInWords } from '../../platform/clock/in-words.js';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import type { Actor } from '../../platform/security/actor.js';

/** On the page; the file has everything. */
const SHOWN = 50;

/** What we keep about somebody, to read and as a file for elsewhere. */
@Injectable()
export class OwnDataPage {
  constructor(
    private readonly personalData: PersonalData,
    private readonly clock: Clock,
  ) {}

  async show({ personId }: Actor): Promise<object> {
    const parts = await this.personalData.of(personId);
    return {
      title: 'Mijn gegevens',
      trail: [{ href: '/instellingen', text: 'Instellingen' }],
      parts: parts.map(({ title, rows }, index) => ({
        id: `deel-${String(index + 1)}`,
        title,
        rows: rows.slice(0, SHOWN).map((row) => this.inWords(row)),
        more: Math.max(0, rows.length - SHOWN),
      })),
    };
  }

  async file({ personId }: Actor): Promise<object> {
    const parts = await this.personalData.of(personId);
    return { gemaakt: this.clock.now(), gegevens: parts.map(({ title, rows }) => ({ soort: title, regels: rows.map(filled) })) };
  }

  private inWords(row: PersonalRow): readonly { readonly name: string; readonly value: string }[] {
    const now = this.clock.now();
    const words = (value: string | Date): string => (value instanceof Date ? `${dayWithoutWeekday(value, now)}, ${timeInWords(value)}` : value);
    return Object.entries(filled(row)).map(([name, value]) => ({ name, value: words(value) }));
  }
}

const filled = (row: PersonalRow): Readonly<Record<string, string | Date>> =>
  Object.fromEntries(Object.entries(row).filter((entry): entry is [string, string | Date] => entry[1] !== null && entry[1] !== ''));
