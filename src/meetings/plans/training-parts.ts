import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { CohortProgrammes } from '../../cohorts/index.js';
import { ProgrammeModule } from '../../curriculum/index.js';
import { PARTS_OF_TRAINING, type SessionKind } from '../sessions/session-kinds.js';

export type TrainingPart = Pick<ProgrammeModule, 'title' | 'isJoint' | 'blocks'> & { readonly kind: SessionKind };

/** What the training of several groups says about its dagdelen: as `SessionProgramme`, for all at once. */
@Injectable()
export class TrainingParts {
  constructor(private readonly programmes: CohortProgrammes) {}

  async of(cohortIds: readonly string[], manager: EntityManager): Promise<ReadonlyMap<string, readonly TrainingPart[]>> {
    const versions = await this.programmes.versionIdsOf(cohortIds, manager);
    const versionId = In([...new Set(versions.values())]);
    const kinds = In([...PARTS_OF_TRAINING]);
    const modules = await manager.find(ProgrammeModule, {
      where: [
        { versionId, session: kinds },
        { versionId, key: kinds },
      ],
      order: { position: 'ASC' },
    });
    return new Map(cohortIds.map((cohortId) => [cohortId, modules.filter((module) => module.versionId === versions.get(cohortId)).flatMap(partOf)]));
  }
}

function partOf({ session, key, title, isJoint, blocks }: ProgrammeModule): readonly TrainingPart[] {
  const kind = PARTS_OF_TRAINING.find((each) => each === session || each === key);
  return kind ? [{ kind, title, isJoint, blocks }] : [];
}
