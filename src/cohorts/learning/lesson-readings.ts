import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { LessonRead } from '../events/lesson-read.event.js';
import { CohortProgrammes } from '../programmes/cohort-programmes.js';
import { Course } from './course.js';
import { Learners } from './learners.js';
import { LessonReading } from './lesson-reading.entity.js';
import { PublishedModules } from './published-modules.js';

type Reader = Pick<Actor, 'personId'>;

/** Lessons people say they read. Nobody is asked for proof, and nothing is graded (D13). */
@Injectable()
export class LessonReadings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly learners: Learners,
    private readonly programmes: CohortProgrammes,
    private readonly modules: PublishedModules,
    private readonly clock: Clock,
  ) {}

  /** Once, however often it is said. @throws ModuleIsClosed */
  mark({ personId }: Reader, cohortId: string, lessonKey: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { role } = await this.learners.enrolledIn({ personId }, cohortId, tx.manager);
      const modules = await this.modules.of(await this.programmes.versionIdOf(cohortId, tx.manager), tx.manager);
      const earlier = await tx.manager.findBy(LessonReading, { cohortId, personId });
      new Course(modules, { role, takesPart: true }, new Map(earlier.map((reading) => [reading.lessonKey, reading.readAt]))).openLesson(lessonKey);
      const key = { cohortId, personId, lessonKey };
      const readAt = this.clock.now();
      if (await insertOnce(tx, LessonReading, key, { ...key, readAt })) await tx.publish(new LessonRead(cohortId, personId, lessonKey, readAt));
    });
  }

  undo({ personId }: Reader, cohortId: string, lessonKey: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.learners.enrolledIn({ personId }, cohortId, tx.manager);
      await tx.manager.delete(LessonReading, { cohortId, personId, lessonKey });
    });
  }
}
