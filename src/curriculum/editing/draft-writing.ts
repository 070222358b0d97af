import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import type { VersionHead } from '../versions/programme-versions.js';
import type { DraftAddress } from './draft-address.js';

/** The one way into a draft: as its author, while it is a draft, in one transaction (D18). */
@Injectable()
export class DraftWriting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ProgrammeAccess,
  ) {}

  /** @throws NoSuchProgramme, AlreadyPublished */
  in<T>(actor: Actor, { programme, draft }: DraftAddress, write: (tx: Tx, head: VersionHead) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async (tx) => write(tx, await this.access.draft(actor, programme, draft, tx.manager)));
  }
}
