import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { DEFAULT_PROGRAMME, ProgrammeChoices, ProgrammeVersions, type VersionHead } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import type { NewCohort } from '../cohorts/cohort.service.js';
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
    private readonly choices: ProgrammeChoices,
    private readonly clock: Clock,
  ) {}

  /** What a new group begins with. @throws InvalidInput about `programma` */
  async keyOf(tx: Tx, personId: string, wanted: NewCohort['programme'] = { key: DEFAULT_PROGRAMME }): Promise<string> {
    if ('asIn' in wanted) return (await this.versionOf(wanted.asIn, tx.manager)).programmeKey;
    const choices = await this.choices.of(personId, tx.manager);
    if (!choices.some(({ key }) => key === wanted.key)) throw new InvalidInput({ programma: 'Kies een programma uit de lijst.' });
    return wanted.key;
  }

  /** Ties a new group to the newest version. */
  async pin(tx: Tx, cohortId: string, programmeKey: string): Promise<void> {
    const { id: versionId } = await this.versions.latest(programmeKey, tx.manager);
    await insertOnce(tx, CohortProgramme, { cohortId, versionId }, { cohortId, versionId, since: this.clock.now(), chosenById: null });
  }

  async versionOf(cohortId: string, manager: EntityManager = this.reader.manager): Promise<VersionHead> {
    return this.versions.byId(await this.versionIdOf(cohortId, manager), manager);
  }

  async versionIdOf(cohortId: string, manager: EntityManager = this.reader.manager): Promise<string> {
    const pinned = await manager.findOne(CohortProgramme, { where: { cohortId }, order: { id: 'DESC' } });
    return pinned?.versionId ?? this.firstVersionId(manager);
  }

  /** Of several groups at once. */
  async versionIdsOf(cohortIds: readonly string[], manager: EntityManager = this.reader.manager): Promise<ReadonlyMap<string, string>> {
    const pinned = await manager.find(CohortProgramme, { where: { cohortId: In([...cohortIds]) }, order: { id: 'ASC' } });
    const newest = new Map(pinned.map(({ cohortId, versionId }) => [cohortId, versionId]));
    const first = newest.size < cohortIds.length ? await this.firstVersionId(manager) : '';
    return new Map(cohortIds.map((cohortId) => [cohortId, newest.get(cohortId) ?? first]));
  }

  /** The newest version, when that is not the one the group has. */
  async newerFor(cohortId: string): Promise<VersionHead | null> {
    const own = await this.versionOf(cohortId);
    const latest = await this.versions.latest(own.programmeKey);
    return isNewer(latest, own) ? latest : null;
  }

  /** Of every version the group has learned from, the newest first. */
  async everyVersionIdOf(cohortId: string): Promise<readonly string[]> {
    const { manager } = this.reader;
    const pinned = await manager.find(CohortProgramme, { where: { cohortId }, order: { id: 'DESC' } });
    // what a group that is older than versions began with
    return [...pinned.map(({ versionId }) => versionId), await this.firstVersionId(manager)];
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
  private async firstVersionId(manager: EntityManager): Promise<string> {
    return (await this.versions.first(DEFAULT_PROGRAMME, manager)).id;
  }
}

const isNewer = (version: VersionHead, own: VersionHead): boolean =>
  version.programmeId === own.programmeId && version.number !== null && version.number > (own.number ?? 0);
