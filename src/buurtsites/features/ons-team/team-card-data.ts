import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../../platform/personal-data/personal-data.js';
import { TeamCard } from './team-card.entity.js';

/** What somebody let the neighbourhood know about themselves. */
@Injectable()
export class TeamCardData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Je kaart bij Ons team', order: 21, rowsOf: (personId) => this.cards(personId) });
  }

  private async cards(personId: string): Promise<readonly PersonalRow[]> {
    const cards = await this.reader.manager.find(TeamCard, { where: { personId }, order: { consentAt: 'ASC', id: 'ASC' } });
    return cards.map(({ likes, phone, email, consentAt, updatedAt }) => ({
      'Wat je schreef': likes,
      Telefoon: phone,
      'E-mailadres': email,
      'Je zei ja op': consentAt,
      'Bijgewerkt op': updatedAt,
    }));
  }
}
