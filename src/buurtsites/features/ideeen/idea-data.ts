import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../../platform/personal-data/personal-data.js';
import { IdeaFact } from './idea-fact.entity.js';
import { Idea } from './idea.entity.js';
import { IdeaSupporter } from './support/idea-supporter.entity.js';

/** The ideas somebody wrote down, and what they stand behind. */
@Injectable()
export class IdeaData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Ideeën die je opschreef', order: 25, rowsOf: (personId) => this.ideas(personId) });
    this.personalData.add({ title: 'Ideeën waar je achter staat', order: 25, rowsOf: (personId) => this.support(personId) });
    this.personalData.add({ title: 'Wat je vertelde over wat mag en kan', order: 25, rowsOf: (personId) => this.facts(personId) });
  }

  private async ideas(personId: string): Promise<readonly PersonalRow[]> {
    const ideas = await this.reader.manager.find(Idea, { where: { authorId: personId }, order: { createdAt: 'ASC', id: 'ASC' } });
    return ideas.map(({ title, text, onBehalfOf, createdAt }) => ({ Idee: title, Tekst: text, Namens: onBehalfOf, Wanneer: createdAt }));
  }

  /** Names on paper are somebody else's: only that this person put them over. */
  private async support(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const rows = await manager.find(IdeaSupporter, { where: [{ personId }, { addedById: personId }], order: { since: 'ASC', id: 'ASC' } });
    const ideas = await manager.findBy(Idea, { id: In(rows.map(({ ideaId }) => ideaId)) });
    return rows.map((row) => ({
      Idee: ideas.find(({ id }) => id === row.ideaId)?.title ?? null,
      Wat: row.personId === personId ? (row.joins ? 'je doet mee' : 'je vindt het mooi') : 'je zette een naam over van papier',
      Sinds: row.since,
    }));
  }

  private async facts(personId: string): Promise<readonly PersonalRow[]> {
    const facts = await this.reader.manager.find(IdeaFact, { where: { saidById: personId }, order: { saidAt: 'ASC', id: 'ASC' } });
    return facts.map(({ text, saidByLabel, saidAt }) => ({ Tekst: text, 'Jouw functie toen': saidByLabel, Wanneer: saidAt }));
  }
}
