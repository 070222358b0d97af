import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { Programme } from '../versions/programme.entity.js';
import { ProgrammeVersion } from '../versions/programme-version.entity.js';
import { DEFAULT_PROGRAMME } from '../versions/programme-versions.js';
import { ProgrammeAuthor } from './programme-author.entity.js';

export interface ProgrammeChoice {
  readonly key: string;
  readonly title: string;
}

/** What a trainer can begin a group with: the training that everybody teaches, and what they write themselves. */
@Injectable()
export class ProgrammeChoices {
  constructor(private readonly reader: DataSource) {}

  /** Only what has been published; the training of everybody first. */
  async of(personId: string, manager: EntityManager = this.reader.manager): Promise<readonly ProgrammeChoice[]> {
    const own = await manager.findBy(ProgrammeAuthor, { personId });
    const where = [{ key: DEFAULT_PROGRAMME }, { id: In(own.map(({ programmeId }) => programmeId)) }];
    const programmes = await manager.find(Programme, { where, order: { key: 'ASC' } });
    const versions = await manager.find(ProgrammeVersion, {
      select: { id: true, programmeId: true, title: true },
      where: { programmeId: In(programmes.map(({ id }) => id)), number: Not(IsNull()) },
      order: { number: 'DESC' },
    });
    const isOfEverybody = ({ key }: ProgrammeChoice): boolean => key === DEFAULT_PROGRAMME;
    const choices = programmes.flatMap(({ id, key }) => {
      const newest = versions.find(({ programmeId }) => programmeId === id);
      return newest ? [{ key, title: newest.title }] : [];
    });
    return [...choices.filter(isOfEverybody), ...choices.filter((choice) => !isOfEverybody(choice))];
  }
}
