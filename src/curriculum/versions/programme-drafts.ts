import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { filesOf } from '../content/files-of.js';
import type { ProgrammeContent } from '../content/programme-content.js';
import { readProgramme } from '../content/read-programme.js';
import { AlreadyPublished, InvalidProgramme, SameContent } from './curriculum.errors.js';
import { contentsIn, dropUnused } from './file-contents.js';
import { Programme } from './programme.entity.js';
import { ProgrammeContents } from './programme-contents.js';
import { ProgrammeVersion } from './programme-version.entity.js';
import { ProgrammeVersionPublished } from './programme-version-published.event.js';
import { type VersionHead, ProgrammeVersions } from './programme-versions.js';
import { digestOf, writeContent } from './write-content.js';

interface Maker {
  /** null: the seeds. */
  readonly personId: string | null;
  readonly seedsDigest?: string;
}

/** Versions in the making. A draft may be anything; what is published is whole, and never changes after (D18). */
@Injectable()
export class ProgrammeDrafts {
  constructor(
    private readonly contents: ProgrammeContents,
    private readonly versions: ProgrammeVersions,
    private readonly clock: Clock,
  ) {}

  /** A draft that begins as a copy of a version. Gives its id. */
  async begin(tx: Tx, fromVersionId: string, personId: string): Promise<string> {
    return this.create(tx, await this.contents.of(fromVersionId, tx.manager), { personId });
  }

  async create(tx: Tx, content: ProgrammeContent, { personId, seedsDigest }: Maker): Promise<string> {
    const id = newId();
    const madeAt = this.clock.now();
    await insertOnce(tx, Programme, { key: content.key }, { key: content.key, createdAt: madeAt });
    const { id: programmeId } = await tx.manager.findOneByOrFail(Programme, { key: content.key });
    const blank = { number: null, digest: null, publishedAt: null };
    await tx.manager.insert(ProgrammeVersion, {
      id,
      programmeId,
      title: content.title,
      madeById: personId,
      madeAt,
      seedsDigest: seedsDigest ?? null,
      ...blank,
    });
    await writeContent(tx, id, content);
    return id;
  }

  /** Checks the whole as `seeds:check` does. @throws InvalidProgramme */
  async publish(tx: Tx, draftId: string): Promise<VersionHead> {
    const { programmeId, programmeKey, madeById } = await this.assertDraft(tx, draftId);
    const content = await this.contents.of(draftId, tx.manager);
    const { remarks } = readProgramme(programmeKey, filesOf(content));
    if (remarks.length > 0) throw new InvalidProgramme(remarks);
    const digest = digestOf(content);
    if (await tx.manager.existsBy(ProgrammeVersion, { programmeId, digest })) throw new SameContent();
    const newest = await tx.manager.findOne(ProgrammeVersion, { where: { programmeId, number: Not(IsNull()) }, order: { number: 'DESC' } });
    const number = (newest?.number ?? 0) + 1;
    const publishedAt = this.clock.now();
    await tx.manager.update(ProgrammeVersion, { id: draftId }, { number, digest, publishedAt });
    await tx.publish(new ProgrammeVersionPublished(draftId, programmeKey, number, madeById, publishedAt));
    return this.versions.byId(draftId, tx.manager);
  }

  async discard(tx: Tx, draftId: string): Promise<void> {
    await this.assertDraft(tx, draftId);
    const contents = await contentsIn(tx, { versionId: draftId });
    await tx.manager.delete(ProgrammeVersion, { id: draftId });
    await dropUnused(tx, contents);
  }

  private async assertDraft(tx: Tx, versionId: string): Promise<VersionHead> {
    const head = await this.versions.byId(versionId, tx.manager);
    if (head.number !== null) throw new AlreadyPublished();
    return head;
  }
}
