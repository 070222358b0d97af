import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../../platform/security/actor.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { ProgrammeVersion } from '../versions/programme-version.entity.js';
import { pathTo } from './addresses.js';

export interface ProgrammeRow {
  readonly title: string;
  readonly href: string;
  /** "Versie 3" */
  readonly state: string;
  readonly drafts: number;
  readonly mayEdit: boolean;
}

/** The programmes that somebody may read. */
@Injectable()
export class ProgrammeListQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly access: ProgrammeAccess,
  ) {}

  async rowsFor(actor: Actor): Promise<readonly ProgrammeRow[]> {
    const seen = await this.access.readable(actor);
    const versions = await this.reader.manager.find(ProgrammeVersion, {
      select: { id: true, programmeId: true, number: true, title: true },
      where: { programmeId: In(seen.map(({ programme }) => programme.id)) },
      order: { number: 'ASC', madeAt: 'ASC' },
    });
    return seen.map(({ programme, mayEdit }) => {
      const own = versions.filter(({ programmeId }) => programmeId === programme.id);
      const newest = own.filter(({ number }) => number !== null).at(-1);
      return {
        title: (newest ?? own.at(-1))?.title ?? programme.key,
        href: pathTo(programme.key),
        state: newest ? `Versie ${String(newest.number)}` : 'Nog niet gepubliceerd',
        drafts: mayEdit ? own.filter(({ number }) => number === null).length : 0,
        mayEdit,
      };
    });
  }
}
