import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { TrainerNote } from './trainer-note.entity.js';

/** Notes are data of whom they are about, private ones as well; not of the trainer who wrote them (B8). */
@Injectable()
export class TrainerNotesData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Notities van trainers over jou', order: 67, rowsOf: (personId) => this.notes(personId) });
  }

  private async notes(aboutId: string): Promise<readonly PersonalRow[]> {
    const notes = await this.reader.manager.find(TrainerNote, { where: { aboutId }, order: { writtenAt: 'ASC', id: 'ASC' } });
    const names = await this.people.namesOf(notes.map(({ authorId }) => authorId));
    return notes.map(({ authorId, words, writtenAt, sharedAt }) => {
      const { firstName, lastName } = nameIn(names, authorId);
      return { Tekst: words, 'Geschreven door': `${firstName} ${lastName}`.trim(), 'Geschreven op': writtenAt, 'Met je gedeeld op': sharedAt };
    });
  }
}
