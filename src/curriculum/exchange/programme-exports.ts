import { Injectable } from '@nestjs/common';
import { localDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { filesOf } from '../content/files-of.js';
import { ProgrammeContents } from '../versions/programme-contents.js';
import { packed } from './archive.js';

/** A version as the same files as in the seeds, in one ZIP. */
@Injectable()
export class ProgrammeExports {
  constructor(
    private readonly access: ProgrammeAccess,
    private readonly contents: ProgrammeContents,
  ) {}

  /** For who may read it; a draft only for its authors. @throws NoSuchProgramme */
  async of(actor: Actor, key: string, versionId: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const { id, number, madeAt } = await this.access.version(actor, key, versionId);
    const state = number === null ? `concept-${localDay(madeAt)}` : `versie-${String(number)}`;
    return { name: `${key}-${state}.zip`, bytes: await packed(key, filesOf(await this.contents.of(id)), madeAt) };
  }
}
