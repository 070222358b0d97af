import { Injectable } from '@nestjs/common';
import { CohortProgrammes, LessonReadings } from '../../cohorts/index.js';
import { CurriculumQueries } from '../../curriculum/index.js';
import type { Member } from '../../platform/security/actor.js';
import type { DemoPlace } from './demo-files.js';

/** Lets the people of a demo neighbourhood read their first lessons. */
@Injectable()
export class DemoLessons {
  constructor(
    private readonly programmes: CohortProgrammes,
    private readonly curriculum: CurriculumQueries,
    private readonly readings: LessonReadings,
  ) {}

  async read(place: DemoPlace, cohortId: string, member: (name: string) => Member): Promise<void> {
    const { id: versionId } = await this.programmes.versionOf(cohortId);
    const modules = await this.curriculum.modulesOf(versionId);
    for (const { who, lessons, module } of place.read) {
      const chosen = modules.filter(({ key, audience }) => (module === undefined ? audience === 'iedereen' : key === module));
      const keys = chosen.flatMap((each) => each.lessons.map(({ key }) => key)).slice(0, lessons);
      for (const key of keys) await this.readings.mark(member(who), cohortId, key);
    }
  }
}
