import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CohortProgrammes, LessonReading } from '../../cohorts/index.js';
import { CurriculumQueries } from '../../curriculum/index.js';
import { AttendedSessions, type Attending } from '../attendance/attended-sessions.js';
import { CheckPass } from '../check/check-pass.entity.js';
import { Placement } from '../placements/placement.entity.js';
import { CohortAccreditation, type Profile } from './cohort-accreditation.entity.js';
import type { CompletionFacts } from './completion.policy.js';

/** What a professional did of the module, as the database says now. */
@Injectable()
export class CompletionFactsQueries {
  constructor(
    private readonly programmes: CohortProgrammes,
    private readonly curriculum: CurriculumQueries,
    private readonly attended: AttendedSessions,
  ) {}

  async of({ personId, cohortId }: Attending, manager: EntityManager): Promise<CompletionFacts> {
    const who = { personId, cohortId };
    const modules = await this.curriculum.modulesOf(await this.programmes.versionIdOf(cohortId, manager), manager);
    const lessons = modules.find(({ audience }) => audience === 'wijkprofessionals')?.lessons ?? [];
    const read = new Set((await manager.findBy(LessonReading, who)).map(({ lessonKey }) => lessonKey));
    return {
      lessons: { read: lessons.filter(({ key }) => read.has(key)).length, total: lessons.length },
      moments: (await manager.findBy(Placement, who)).map(({ moment }) => moment),
      intervisions: (await this.attended.intervisionsOf(who, manager)).length,
      joint: await this.attended.jointOf(who, manager),
      check: await this.checkOf(who, manager),
    };
  }

  async profileOf(cohortId: string, manager: EntityManager): Promise<Profile> {
    return (await manager.findOneBy(CohortAccreditation, { cohortId }))?.profile ?? 'geen';
  }

  private async checkOf(who: Attending, manager: EntityManager): Promise<CompletionFacts['check']> {
    if ((await this.profileOf(who.cohortId, manager)) === 'geen') return 'niet-gevraagd';
    return (await manager.existsBy(CheckPass, { personId: who.personId, cohortId: who.cohortId })) ? 'gehaald' : 'nog-niet';
  }
}
