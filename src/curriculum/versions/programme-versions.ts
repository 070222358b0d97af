import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Programme } from './programme.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';

/** The training that a group follows unless it is told otherwise. */
export const DEFAULT_PROGRAMME = 'buurtverbinder';

/** A version as lists and headings name it. */
export interface VersionHead {
  readonly id: string;
  readonly programmeId: string;
  readonly programmeKey: string;
  /** null: a draft. */
  readonly number: number | null;
  readonly title: string;
  /** null: the seeds, or somebody who has left. */
  readonly madeById: string | null;
  readonly madeAt: Date;
  readonly publishedAt: Date | null;
}

/** Which versions there are. Inside a transaction: pass its manager. */
@Injectable()
export class ProgrammeVersions {
  constructor(private readonly reader: DataSource) {}

  /** The newest published version: what a new group begins with. */
  latest(programmeKey: string = DEFAULT_PROGRAMME, manager: EntityManager = this.reader.manager): Promise<VersionHead> {
    return outermost(manager, programmeKey, 'DESC');
  }

  first(programmeKey: string, manager: EntityManager = this.reader.manager): Promise<VersionHead> {
    return outermost(manager, programmeKey, 'ASC');
  }

  async byId(versionId: string, manager: EntityManager = this.reader.manager): Promise<VersionHead> {
    const found = await heads(manager).where('version.id = :versionId', { versionId }).getRawOne<RawHead>();
    if (!found) throw new NotFound('no such version of a programme');
    return headOf(found);
  }

  /** The version that says exactly this; null when nobody published it yet. */
  async withDigest(programmeKey: string, digest: string, manager: EntityManager = this.reader.manager): Promise<VersionHead | null> {
    const found = await heads(manager).where('programme.key = :programmeKey AND version.digest = :digest', { programmeKey, digest }).getRawOne<RawHead>();
    return found ? headOf(found) : null;
  }

  /** Drafts first, then the newest. */
  async versionsOf(programmeKey: string): Promise<VersionHead[]> {
    const found = await heads(this.reader.manager)
      .where('programme.key = :programmeKey', { programmeKey })
      .orderBy('version.madeAt', 'DESC')
      .getRawMany<RawHead>();
    const all = found.map(headOf);
    return [...all.filter(({ number }) => number === null), ...all.filter(({ number }) => number !== null).sort((a, b) => Number(b.number) - Number(a.number))];
  }
}

async function outermost(manager: EntityManager, programmeKey: string, order: 'ASC' | 'DESC'): Promise<VersionHead> {
  const found = await heads(manager)
    .where('programme.key = :programmeKey AND version.number IS NOT NULL', { programmeKey })
    .orderBy('version.number', order)
    .limit(1)
    .getRawOne<RawHead>();
  if (!found) throw new NotFound('no published version of this programme');
  return headOf(found);
}

type RawHead = Omit<VersionHead, 'madeAt' | 'publishedAt'> & { readonly madeAt: string | number; readonly publishedAt: string | number | null };

function heads(manager: EntityManager): SelectQueryBuilder<ProgrammeVersion> {
  return manager
    .createQueryBuilder(ProgrammeVersion, 'version')
    .innerJoin(Programme, 'programme', 'programme.id = version.programmeId')
    .select('version.id', 'id')
    .addSelect('version.programmeId', 'programmeId')
    .addSelect('programme.key', 'programmeKey')
    .addSelect('version.number', 'number')
    .addSelect('version.title', 'title')
    .addSelect('version.madeById', 'madeById')
    .addSelect('version.madeAt', 'madeAt')
    .addSelect('version.publishedAt', 'publishedAt');
}

const headOf = (raw: RawHead): VersionHead => ({
  ...raw,
  madeAt: new Date(Number(raw.madeAt)),
  publishedAt: raw.publishedAt === null ? null : new Date(Number(raw.publishedAt)),
});
