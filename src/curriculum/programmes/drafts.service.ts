import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { NoSuchProgramme } from '../authors/authors.errors.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { ProgrammeDrafts } from '../versions/programme-drafts.js';
import { ProgrammeVersions, type VersionHead } from '../versions/programme-versions.js';

/** What authors do with a draft as a whole. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ProgrammeAccess,
    private readonly versions: ProgrammeVersions,
    private readonly drafts: ProgrammeDrafts,
  ) {}

  /** A draft that begins as this version. Gives its id. */
  begin(actor: Actor, key: string, fromVersionId: string): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const { id: programmeId } = await this.access.asAuthor(actor, key, tx.manager);
      const from = await this.versions.byId(fromVersionId, tx.manager);
      if (from.programmeId !== programmeId) throw new NoSuchProgramme();
      return this.drafts.begin(tx, fromVersionId, actor.personId);
    });
  }

  /** Groups that are under way keep their own version until their trainer takes this one over (D18). @throws InvalidProgramme */
  publish(actor: Actor, key: string, draftId: string): Promise<VersionHead> {
    return this.unitOfWork.run(async (tx) => {
      await this.access.draft(actor, key, draftId, tx.manager);
      return this.drafts.publish(tx, draftId);
    });
  }

  discard(actor: Actor, key: string, draftId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.access.draft(actor, key, draftId, tx.manager);
      await this.drafts.discard(tx, draftId);
    });
  }
}
