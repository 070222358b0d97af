import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { Lesson } from '../../curriculum/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { CohortQueries } from '../cohorts/cohort.queries.js';
import type { TeamRole } from '../enrolments/enrolment.entity.js';
import { CohortProgrammes } from '../programmes/cohort-programmes.js';
import { Course, type Student } from './course.js';
import { Learners } from './learners.js';
import { LessonNote } from './lesson-note.entity.js';
import { LessonReading } from './lesson-reading.entity.js';
import { PublishedModules } from './published-modules.js';

export interface ReaderRow {
  readonly personId: string;
  readonly name: string;
  readonly role: TeamRole;
  readonly read: ReadonlySet<string>;
}

/** A lesson that somebody read or wrote at, and that is no longer part of what their group learns. */
export interface GoneLesson {
  readonly key: string;
  readonly title: string;
}

/** How far people are. Never what they wrote: that is `LessonNotes`, and only for its writer. */
@Injectable()
export class LearningQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly cohorts: CohortQueries,
    private readonly people: PeopleQueries,
    private readonly programmes: CohortProgrammes,
    private readonly modules: PublishedModules,
    private readonly learners: Learners,
  ) {}

  /** As what somebody takes part in this group. @throws NoSuchCohort */
  async learnerIn(actor: Actor, cohortId: string): Promise<{ readonly role: TeamRole }> {
    const { role } = await this.learners.enrolledIn(actor, cohortId);
    return { role };
  }

  async readBy(cohortId: string, personId: string): Promise<ReadonlyMap<string, Date>> {
    const readings = await this.reader.manager.findBy(LessonReading, { cohortId, personId });
    return new Map(readings.map(({ lessonKey, readAt }) => [lessonKey, readAt]));
  }

  async courseOf(student: Student & { readonly versionId: string; readonly cohortId: string; readonly personId: string }): Promise<Course> {
    const read = student.takesPart ? await this.readBy(student.cohortId, student.personId) : new Map<string, Date>();
    return new Course(await this.modules.of(student.versionId), student, read);
  }

  /** Who has read what, for the trainer of the group. */
  async overviewFor(actor: Actor, cohortId: string): Promise<readonly ReaderRow[]> {
    await this.access.asTrainer(actor, cohortId);
    const enrolments = await this.cohorts.activeEnrolments(cohortId);
    const readings = await this.reader.manager.findBy(LessonReading, { cohortId });
    const names = await this.people.namesOf(enrolments.map(({ personId }) => personId));
    return enrolments.map(({ personId, role }) => ({
      personId,
      role,
      name: nameIn(names, personId).firstName,
      read: new Set(readings.filter((reading) => reading.personId === personId).map(({ lessonKey }) => lessonKey)),
    }));
  }

  /** With the title they had in the last of the group's own versions in which they stood. */
  async goneLessons(cohortId: string, personId: string): Promise<readonly GoneLesson[]> {
    const { manager } = this.reader;
    const readings = await manager.findBy(LessonReading, { cohortId, personId });
    const notes = await manager.find(LessonNote, { select: { id: true, lessonKey: true }, where: { cohortId, personId } });
    const modules = await this.modules.of(await this.programmes.versionIdOf(cohortId));
    const present = new Set(modules.flatMap(({ lessons }) => lessons.map(({ key }) => key)));
    const gone = new Set([...readings, ...notes].map(({ lessonKey }) => lessonKey).filter((key) => !present.has(key)));
    if (gone.size === 0) return [];
    const versionIds = await this.programmes.everyVersionIdOf(cohortId);
    const former = await manager.find(Lesson, {
      select: { id: true, versionId: true, key: true, title: true },
      where: { versionId: In(versionIds), key: In([...gone]) },
    });
    const newestFirst = versionIds.flatMap((versionId) => former.filter((lesson) => lesson.versionId === versionId));
    return [...gone].map((key) => ({ key, title: newestFirst.find((lesson) => lesson.key === key)?.title ?? key }));
  }
}
