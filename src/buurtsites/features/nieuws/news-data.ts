import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../../platform/personal-data/personal-data.js';
import { NewsMessage } from './news-message.entity.js';
import { NewsTip } from './tips/news-tip.entity.js';

/** The news somebody wrote, and the tips they sent. */
@Injectable()
export class NewsData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Nieuws dat je schreef of doorgaf', order: 22, rowsOf: (personId) => this.words(personId) });
  }

  private async words(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const messages = await manager.find(NewsMessage, { where: { authorId: personId }, order: { createdAt: 'ASC', id: 'ASC' } });
    const tips = await manager.find(NewsTip, { where: { senderId: personId }, order: { receivedAt: 'ASC', id: 'ASC' } });
    return [
      ...messages.map(({ title, text, onBehalfOf, createdAt }) => ({ Soort: 'bericht', Titel: title, Tekst: text, Namens: onBehalfOf, Wanneer: createdAt })),
      ...tips.map(({ text, name, email, receivedAt }) => ({ Soort: 'tip', Tekst: text, Naam: name, 'E-mailadres': email, Wanneer: receivedAt })),
    ];
  }
}
