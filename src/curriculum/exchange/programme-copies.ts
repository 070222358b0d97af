import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { AuthorsService } from '../authors/authors.service.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { ProgrammeContents } from '../versions/programme-contents.js';
import { ProgrammeDrafts } from '../versions/programme-drafts.js';
import { ProgrammeVersion } from '../versions/programme-version.entity.js';
import { ProgrammeVersions } from '../versions/programme-versions.js';
import { ProgrammePlaces } from './programme-places.js';

export interface Copy {
  readonly key: string;
  readonly title: string;
}

/** A programme of one's own that begins as another: its own key, its own versions from 1, and the copier as its author. */
@Injectable()
export class ProgrammeCopies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ProgrammeAccess,
    private readonly places: ProgrammePlaces,
    private readonly versions: ProgrammeVersions,
    private readonly contents: ProgrammeContents,
    private readonly drafts: ProgrammeDrafts,
    private readonly authors: AuthorsService,
  ) {}

  /** Of its newest version, as a draft. @throws InvalidInput about `sleutel` */
  async make(actor: Actor, fromKey: string, { key, title }: Copy): Promise<void> {
    const { personId } = actor;
    await this.unitOfWork.run(async (tx) => {
      await this.access.asReader(actor, fromKey, tx.manager);
      await this.places.assertMayBegin(actor, tx.manager);
      if (!(await this.places.isFree(key, tx.manager)))
        throw new InvalidInput({ sleutel: 'Deze sleutel is al in gebruik. Kies een andere, zoals “buurtverbinder-noord”.' });
      const newest = await this.versions.latest(fromKey, tx.manager);
      const content = await this.contents.of(newest.id, tx.manager);
      const draftId = await this.drafts.create(tx, { ...content, key, title }, { personId });
      const { programmeId } = await tx.manager.findOneByOrFail(ProgrammeVersion, { id: draftId });
      await this.authors.enter(tx, programmeId, personId);
    });
  }
}
