import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { Programme } from '../versions/programme.entity.js';
import { ProgrammeVersion } from '../versions/programme-version.entity.js';
import { ProgrammeAuthor } from './programme-author.entity.js';

/** Of which programmes somebody is an author, and which versions they made. */
@Injectable()
export class AuthorData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Lesmateriaal dat je maakte', order: 80, rowsOf: (personId) => this.made(personId) });
  }

  private async made(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const [authorships, versions] = await Promise.all([
      manager.findBy(ProgrammeAuthor, { personId }),
      manager.findBy(ProgrammeVersion, { madeById: personId }),
    ]);
    const programmes = await manager.findBy(Programme, { id: In([...authorships, ...versions].map(({ programmeId }) => programmeId)) });
    const keyOf = (id: string): string => programmes.find((programme) => programme.id === id)?.key ?? '';
    return [
      ...authorships.map(({ programmeId, since }) => ({ Programma: keyOf(programmeId), Wat: 'auteur', Wanneer: since })),
      ...versions.map(({ programmeId, number, madeAt }) => ({
        Programma: keyOf(programmeId),
        Wat: number === null ? 'concept' : `versie ${String(number)}`,
        Wanneer: madeAt,
      })),
    ];
  }
}
