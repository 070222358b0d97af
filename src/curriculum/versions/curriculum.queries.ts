import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Audience } from '../content/programme-content.js';
import { typeOfFile } from '../content/file-types.js';
import { CheckQuestion } from './check-question.entity.js';
import { FileContent } from './file-content.entity.js';
import { Lesson } from './lesson.entity.js';
import { LessonFile } from './lesson-file.entity.js';
import { PracticeCase } from './practice-case.entity.js';
import { ProgrammeModule } from './programme-module.entity.js';

/** A module as an overview shows it. */
export interface ModuleHead {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly audience: Audience;
  readonly isJoint: boolean;
  readonly needs: readonly string[];
  readonly session: string | null;
  readonly lessons: readonly LessonHead[];
}

export interface LessonHead {
  readonly key: string;
  readonly title: string;
  readonly minutes: number;
}

/** What pages read of a version: each only what it shows. Inside a transaction: pass its manager. */
@Injectable()
export class CurriculumQueries {
  constructor(private readonly reader: DataSource) {}

  /** The modules with their lessons, both in order. */
  async modulesOf(versionId: string, manager: EntityManager = this.reader.manager): Promise<ModuleHead[]> {
    const modules = await manager.find(ProgrammeModule, {
      select: { id: true, key: true, title: true, purpose: true, audience: true, isJoint: true, needs: true, session: true },
      where: { versionId },
      order: { position: 'ASC' },
    });
    const lessons = await manager.find(Lesson, {
      select: { id: true, moduleId: true, key: true, title: true, minutes: true },
      where: { versionId },
      order: { position: 'ASC' },
    });
    const lessonsOf = (id: string): LessonHead[] =>
      lessons.filter(({ moduleId }) => moduleId === id).map(({ key, title, minutes }) => ({ key, title, minutes }));
    return modules.map(({ id, key, title, purpose, audience, isJoint, needs, session }) => ({
      id,
      key,
      title,
      purpose,
      audience,
      isJoint,
      needs,
      session,
      lessons: lessonsOf(id),
    }));
  }

  async moduleOf(versionId: string, key: string): Promise<ProgrammeModule> {
    return found(await this.reader.manager.findOneBy(ProgrammeModule, { versionId, key }));
  }

  async lessonOf(versionId: string, key: string): Promise<Lesson> {
    return found(await this.reader.manager.findOneBy(Lesson, { versionId, key }));
  }

  async casesOf(versionId: string, moduleKey: string): Promise<PracticeCase[]> {
    const { id: moduleId } = await this.moduleOf(versionId, moduleKey);
    return this.reader.manager.find(PracticeCase, { where: { moduleId }, order: { position: 'ASC' } });
  }

  async questionsOf(versionId: string, moduleKey: string): Promise<CheckQuestion[]> {
    const { id: moduleId } = await this.moduleOf(versionId, moduleKey);
    return this.reader.manager.find(CheckQuestion, { where: { moduleId }, order: { position: 'ASC' } });
  }

  /** A picture or document that stands in the lessons of a module. */
  async file(versionId: string, moduleKey: string, name: string): Promise<{ readonly bytes: Buffer; readonly type: string }> {
    const { id: moduleId } = await this.moduleOf(versionId, moduleKey);
    const { contentId } = found(await this.reader.manager.findOneBy(LessonFile, { moduleId, name }));
    const { bytes } = await this.reader.manager.findOneByOrFail(FileContent, { id: contentId });
    return { bytes, type: found(typeOfFile(name)) };
  }
}

function found<T>(row: T | null): T {
  if (row === null) throw new NotFound('nothing of that key in this version of the programme');
  return row;
}
