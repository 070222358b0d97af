import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import type { Actor } from '../../platform/security/actor.js';
import { AlreadyPublished } from '../versions/curriculum.errors.js';
import { Programme } from '../versions/programme.entity.js';
import { ProgrammeVersion } from '../versions/programme-version.entity.js';
import { ProgrammeVersions, type VersionHead } from '../versions/programme-versions.js';
import { NoSuchProgramme } from './authors.errors.js';
import { mayEdit, mayRead } from './authorship.policy.js';
import { ProgrammeAuthor } from './programme-author.entity.js';
import { Trainers } from './trainers.js';

/** A programme as one person may handle it. */
export interface SeenProgramme {
  readonly programme: Programme;
  readonly mayEdit: boolean;
}

/** Who reads and who changes a programme; for everybody else it does not exist (L1). */
@Injectable()
export class ProgrammeAccess {
  constructor(
    private readonly reader: DataSource,
    private readonly trainers: Trainers,
    private readonly versions: ProgrammeVersions,
  ) {}

  /** Every programme somebody may read, by key. @throws NoSuchProgramme for who is neither trainer nor author */
  async readable(actor: Actor): Promise<readonly SeenProgramme[]> {
    const { manager } = this.reader;
    const programmes = await manager.find(Programme, { order: { key: 'ASC' } });
    const own = new Set((await manager.findBy(ProgrammeAuthor, { personId: actor.personId })).map(({ programmeId }) => programmeId));
    const shared = await manager.find(ProgrammeVersion, { select: { id: true, programmeId: true }, where: { seedsDigest: Not(IsNull()) } });
    const isTrainer = await this.trainers.include(actor.personId);
    if (!isTrainer && own.size === 0 && !actor.isPlatformAdmin) throw new NoSuchProgramme();
    return programmes.flatMap((programme) => {
      const isShared = shared.some(({ programmeId }) => programmeId === programme.id);
      const standing = { isAdmin: actor.isPlatformAdmin, isAuthor: own.has(programme.id), isTrainer, isShared };
      return mayRead(standing) ? [{ programme, mayEdit: mayEdit(standing) }] : [];
    });
  }

  /** @throws NoSuchProgramme */
  async asReader(actor: Actor, key: string, manager: EntityManager = this.reader.manager): Promise<SeenProgramme> {
    const programme = await manager.findOneBy(Programme, { key });
    if (!programme) throw new NoSuchProgramme();
    const { id: programmeId } = programme;
    const standing = {
      isAdmin: actor.isPlatformAdmin,
      isAuthor: await manager.existsBy(ProgrammeAuthor, { programmeId, personId: actor.personId }),
      isTrainer: await this.trainers.include(actor.personId, manager),
      isShared: await manager.existsBy(ProgrammeVersion, { programmeId, seedsDigest: Not(IsNull()) }),
    };
    if (!mayRead(standing)) throw new NoSuchProgramme();
    return { programme, mayEdit: mayEdit(standing) };
  }

  /** @throws NoSuchProgramme */
  async asAuthor(actor: Actor, key: string, manager: EntityManager = this.reader.manager): Promise<Programme> {
    const seen = await this.asReader(actor, key, manager);
    if (!seen.mayEdit) throw new NoSuchProgramme();
    return seen.programme;
  }

  /** A version to look at: a draft only for who writes it. @throws NoSuchProgramme */
  async version(actor: Actor, key: string, versionId: string): Promise<VersionHead> {
    const seen = await this.asReader(actor, key);
    const head = await this.versionOf(seen.programme, versionId, this.reader.manager);
    if (head.number === null && !seen.mayEdit) throw new NoSuchProgramme();
    return head;
  }

  /** A draft to write in. @throws NoSuchProgramme, AlreadyPublished */
  async draft(actor: Actor, key: string, draftId: string, manager: EntityManager = this.reader.manager): Promise<VersionHead> {
    const head = await this.versionOf(await this.asAuthor(actor, key, manager), draftId, manager);
    if (head.number !== null) throw new AlreadyPublished();
    return head;
  }

  private async versionOf({ id: programmeId }: Programme, versionId: string, manager: EntityManager): Promise<VersionHead> {
    if (!(await manager.existsBy(ProgrammeVersion, { id: versionId, programmeId }))) throw new NoSuchProgramme();
    return this.versions.byId(versionId, manager);
  }
}
