import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CohortProgrammes } from '../../cohorts/index.js';
import { ProgrammeModule } from '../../curriculum/index.js';
import type { SessionKind } from './session-kinds.js';

/** What the training says about a session of this kind: its blocks, what to bring, whether it asks for the mix. */
@Injectable()
export class SessionProgramme {
  constructor(private readonly programmes: CohortProgrammes) {}

  /** null when the training of this group has no module for it. */
  async moduleFor(manager: EntityManager, cohortId: string, kind: SessionKind): Promise<ProgrammeModule | null> {
    const versionId = await this.programmes.versionIdOf(cohortId, manager);
    return manager.findOne(ProgrammeModule, {
      where: [
        { versionId, session: kind },
        { versionId, key: kind },
      ],
    });
  }
}

/** For a kind the training says nothing about. */
const USUAL_MINUTES = 120;

/** How long a session with these blocks is planned to take. */
export const minutesFor = (blocks: readonly { readonly minutes: number }[]): number => minutesOf(blocks) || USUAL_MINUTES;

export const minutesOf = (blocks: readonly { readonly minutes: number }[]): number => blocks.reduce((sum, { minutes }) => sum + minutes, 0);

/** Without welcome, breaks and meals (D12). */
export const netMinutesOf = (blocks: readonly { readonly minutes: number; readonly isNet: boolean }[]): number =>
  minutesOf(blocks.filter(({ isNet }) => isNet));
