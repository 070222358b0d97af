import { Injectable } from '@nestjs/common';
import { CohortProgrammes } from '../../cohorts/index.js';
import { CurriculumQueries } from '../../curriculum/index.js';
import type { SessionKind } from './session-kinds.js';

/** What people call a session: after the module that is done in it, as the training of the group has it. */
@Injectable()
export class SessionNames {
  constructor(
    private readonly programmes: CohortProgrammes,
    private readonly curriculum: CurriculumQueries,
  ) {}

  async of(cohortId: string): Promise<(kind: SessionKind) => string> {
    const modules = await this.curriculum.modulesOf(await this.programmes.versionIdOf(cohortId));
    return (kind) => {
      if (kind === 'intervisie') return 'Intervisie';
      const title = modules.find(({ session }) => session === kind)?.title;
      return title ? `${title} (${kind})` : kind;
    };
  }
}
