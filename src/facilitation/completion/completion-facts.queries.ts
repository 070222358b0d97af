import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CohortProgrammes, LessonReading } from '../../cohorts/index.js';
import { CurriculumQueries } from '../../curriculum/index.js';
import { type AttendedSession, AttendedSessions, type Attending } from '../attendance/attended-sessions.js';
import { isPlannedJoint } from '../attendance/session-kinds.js';
import { CheckPass } from '../check/check-pass.entity.js';
import { Placement } from '../placements/placement.entity.js';
import { CohortAccreditation, type Profile } from './cohort-accreditation.entity.js';
import type { CompletionFacts } from './completion.policy.js';

interface KnownFacts extends CompletionFacts {
  readonly attended: readonly AttendedSession[];
}

/** What professionals did of the module, as the database says now. */
@Injectable()
export class CompletionFactsQueries {
  constructor(
    private readonly programmes: CohortProgrammes,
    private readonly curriculum: CurriculumQueries,
    private readonly attended: AttendedSessions,
  ) {}

  async of({ personId, cohortId }: Attending, manager: EntityManager): Promise<KnownFacts> {
    return (await this.inGroup(cohortId, manager))(personId);
  }

  /** Of everybody in a group at once: it asks the database as often as for one. */
  async inGroup(cohortId: string, manager: EntityManager): Promise<(personId: string) => KnownFacts> {
    const modules = await this.curriculum.modulesOf(await this.programmes.versionIdOf(cohortId, manager), manager);
    const lessons = modules.find(({ audience }) => audience === 'wijkprofessionals')?.lessons ?? [];
    const readings = await manager.findBy(LessonReading, { cohortId });
    const placements = await manager.findBy(Placement, { cohortId });
    const profile = await this.profileOf(cohortId, manager);
    const passes = profile === 'geen' ? [] : await manager.findBy(CheckPass, { cohortId });
    const attendedBy = await this.attended.inGroup(cohortId, manager);
    return (personId) => {
      const own = <Row extends { readonly personId: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.personId === personId);
      const read = new Set(own(readings).map(({ lessonKey }) => lessonKey));
      const attended = attendedBy(personId);
      return {
        lessons: { read: lessons.filter(({ key }) => read.has(key)).length, total: lessons.length },
        moments: own(placements).map(({ moment }) => moment),
        intervisions: attended.filter(({ kind }) => kind === 'intervisie').length,
        joint: [...new Set(attended.flatMap(({ kind, whyNotJoint }) => (isPlannedJoint(kind) && whyNotJoint === null ? [kind] : [])))],
        check: profile === 'geen' ? 'niet-gevraagd' : own(passes).length > 0 ? 'gehaald' : 'nog-niet',
        attended,
      };
    };
  }

  async profileOf(cohortId: string, manager: EntityManager): Promise<Profile> {
    return (await manager.findOneBy(CohortAccreditation, { cohortId }))?.profile ?? 'geen';
  }
}
