import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { LARGEST_UPLOAD, type UploadedFile } from '../../platform/web/uploads.js';
import { AuthorsService } from '../authors/authors.service.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import type { ProgrammeContent } from '../content/programme-content.js';
import { readProgramme } from '../content/read-programme.js';
import { InvalidProgramme, SameContent } from '../versions/curriculum.errors.js';
import { ProgrammeDrafts } from '../versions/programme-drafts.js';
import { ProgrammeVersion } from '../versions/programme-version.entity.js';
import { ProgrammeVersions } from '../versions/programme-versions.js';
import { digestOf } from '../versions/write-content.js';
import { unpacked } from './archive.js';
import { ArchiveRefused } from './archive.errors.js';
import { ImportGone } from './import.errors.js';
import { ProgrammeImport } from './programme-import.entity.js';
import { ProgrammePlaces } from './programme-places.js';

const DAY = 24 * 60 * 60_000;

/** A programme that comes in as an archive: first looked at, then kept as a draft. */
@Injectable()
export class ProgrammeImports {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ProgrammeAccess,
    private readonly places: ProgrammePlaces,
    private readonly versions: ProgrammeVersions,
    private readonly drafts: ProgrammeDrafts,
    private readonly authors: AuthorsService,
    private readonly clock: Clock,
  ) {}

  /** Gives the id under which it waits. @throws NoSuchProgramme, ArchiveRefused, InvalidProgramme */
  async receive(actor: Actor, file: UploadedFile | null): Promise<string> {
    await this.access.readable(actor);
    if (!file) throw new ArchiveRefused('Kies eerst een ZIP-bestand.');
    if (file.isTooLarge) throw new ArchiveRefused(`Dit bestand is groter dan ${String(LARGEST_UPLOAD / 1024 / 1024)} MB. Maak de plaatjes kleiner.`);
    const { key } = await contentIn(file.bytes);
    await this.places.assertMayFill(actor, key);
    const id = newId();
    const { personId } = actor;
    await this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(ProgrammeImport, { personId });
      await tx.manager.insert(ProgrammeImport, { id, personId, archive: file.bytes, receivedAt: this.clock.now() });
    });
    return id;
  }

  /** What waits, for who sent it. @throws NoSuchProgramme, ImportGone */
  async waiting(actor: Actor, id: string): Promise<ProgrammeContent> {
    await this.access.readable(actor);
    const { personId } = actor;
    const found = await this.reader.manager.findOneBy(ProgrammeImport, { id, personId });
    if (!found) throw new ImportGone();
    return contentIn(found.archive);
  }

  /** Once, however often the button is pressed. Gives the key of the programme that has the draft now. */
  async accept(actor: Actor, id: string): Promise<string> {
    const content = await this.waiting(actor, id);
    const { personId } = actor;
    await this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.manager.delete(ProgrammeImport, { id, personId });
      if (affected !== 1) throw new ImportGone();
      const programme = await this.places.assertMayFill(actor, content.key, tx.manager);
      if (programme) await this.assertNew(tx, content);
      const draftId = await this.drafts.create(tx, content, { personId });
      const { programmeId } = await tx.manager.findOneByOrFail(ProgrammeVersion, { id: draftId });
      if (!programme) await this.authors.enter(tx, programmeId, personId);
    });
    return content.key;
  }

  /** Who does not come back within a day, sends it again. */
  sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - DAY);
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(ProgrammeImport, { receivedAt: LessThan(before) });
    });
  }

  /** An earlier version may begin a draft: that is the way back to it. */
  private async assertNew({ manager }: Tx, content: ProgrammeContent): Promise<void> {
    const same = await this.versions.withDigest(content.key, digestOf(content), manager);
    if (same && same.id === (await this.versions.latest(content.key, manager)).id) throw new SameContent();
  }
}

async function contentIn(archive: Buffer): Promise<ProgrammeContent> {
  const { folder, files } = await unpacked(archive);
  const { content, remarks } = readProgramme(folder, files);
  if (!content) throw new InvalidProgramme(remarks);
  return content;
}
