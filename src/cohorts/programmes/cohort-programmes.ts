import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_PROGRAMME, ProgrammeVersions, type VersionHead } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { ProgrammeTakenOver } from '../events/programme-taken-over.event.js';
import { CohortProgramme } from './cohort-programme.entity.js';
import { NotANewerVersion } from './programme.errors.js';

/** Which version of the training a group learns from: its own, until its trainer takes over a newer one (D18). */
@Injectable()
export class CohortProgrammes {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly versions: ProgrammeVersions,
    private readonly clock: Clock,
  ) {}

  /** Ties a new group to the newest version. */
  async pin(tx: Tx, cohortId: string): Promise<void> {
    const { id: versionId } = await this.versions.latest(DEFAULT_PROGRAMME, tx.manager);
    await insertOnce(tx, CohortProgramme, { cohortId, versionId }, { cohortId, versionId, since: this.clock.now(), chosenById: null });
  }

  async versionOf(cohortId: string, manager: EntityManager = this.reader.manager): Promise<VersionHead> {
    return this.versions.byId(await this.versionIdOf(cohortId, manager), manager);
  }

  async versionIdOf(cohortId: string, manager: EntityManager = this.reader.manager): Promise<string> {
    const pinned = await manager.findOne(CohortProgramme, { where: { cohortId }, order: { id: 'DESC' } });
    return pinned?.versionId ?? this.firstVersionId();
  }

  /** The newest version, when that is not the one the group has. */
  async newerFor(cohortId: string): Promise<VersionHead | null> {
    const own = await this.versionOf(cohortId);
    const latest = await this.versions.latest(own.programmeKey);
    return isNewer(latest, own) ? latest : null;
  }

  /** Every version the group has learned from, the newest first. */
  async historyOf(cohortId: string): Promise<readonly CohortProgramme[]> {
    return this.reader.manager.find(CohortProgramme, { where: { cohortId }, order: { id: 'DESC' } });
  }

  /** The trainer's decision. What people read and wrote hangs on keys that stay, and stays with them. */
  async takeOver(actor: Actor, cohortId: string, versionId: string): Promise<void> {
    const { siteId } = await this.access.asTrainer(actor, cohortId);
    await this.unitOfWork.run(async (tx) => {
      const own = await this.versionOf(cohortId, tx.manager);
      const chosen = await this.versions.byId(versionId, tx.manager);
      if (!isNewer(chosen, own)) throw new NotANewerVersion(cohortId);
      const now = this.clock.now();
      await insertOnce(tx, CohortProgramme, { cohortId, versionId }, { cohortId, versionId, since: now, chosenById: actor.personId });
      await tx.publish(new ProgrammeTakenOver(cohortId, siteId, own.id, versionId, actor.personId, now));
    });
  }

  /** Groups that were there before groups had a version began with the first. */
  private async firstVersionId(): Promise<string> {
    const first = (await this.versions.versionsOf(DEFAULT_PROGRAMME)).findLast(({ number }) => number !== null);
    if (!first) throw new NotFound('no published version of the programme');
    return first.id;
  }
}

const isNewer = (version: VersionHead, own: VersionHead): boolean =>
  version.programmeId === own.programmeId && version.number !== null && version.number > (own.number ?? 0);
