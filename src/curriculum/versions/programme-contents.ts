import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { FileOfModule, ModuleContent, ProgrammeContent } from '../content/programme-content.js';
import { CheckQuestion } from './check-question.entity.js';
import { FileContent } from './file-content.entity.js';
import { Lesson } from './lesson.entity.js';
import { LessonFile } from './lesson-file.entity.js';
import { PracticeCase } from './practice-case.entity.js';
import { Programme } from './programme.entity.js';
import { ProgrammeModule } from './programme-module.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';

interface InModule {
  readonly moduleId: string;
}

/** A version as a whole, for export and comparison; pages read less. */
@Injectable()
export class ProgrammeContents {
  constructor(private readonly reader: DataSource) {}

  async of(versionId: string, manager: EntityManager = this.reader.manager): Promise<ProgrammeContent> {
    const { programmeId, title } = await manager.findOneByOrFail(ProgrammeVersion, { id: versionId });
    const { key } = await manager.findOneByOrFail(Programme, { id: programmeId });
    const inOrder = { where: { versionId }, order: { position: 'ASC' } } as const;
    const modules = await manager.find(ProgrammeModule, inOrder);
    const lessons = await manager.find(Lesson, inOrder);
    const cases = await manager.find(PracticeCase, inOrder);
    const questions = await manager.find(CheckQuestion, inOrder);
    const files = await filesIn(manager, versionId);
    const of = <T extends InModule>(parts: readonly T[], { id }: ProgrammeModule): T[] => parts.filter(({ moduleId }) => moduleId === id);
    return {
      key,
      title,
      modules: modules.map((module) => ({
        ...moduleWords(module),
        lessons: of(lessons, module).map(lessonWords),
        cases: of(cases, module).map(caseWords),
        questions: of(questions, module).map(questionWords),
        files: of(files, module).map(({ name, bytes }) => ({ name, bytes })),
      })),
    };
  }
}

async function filesIn(manager: EntityManager, versionId: string): Promise<(FileOfModule & InModule)[]> {
  const files = await manager.find(LessonFile, { where: { versionId }, order: { name: 'ASC' } });
  const contents = await manager.findBy(FileContent, { id: In(files.map(({ contentId }) => contentId)) });
  const bytes = new Map(contents.map((content) => [content.id, content.bytes]));
  return files.map(({ moduleId, name, contentId }) => ({ moduleId, name, bytes: bytes.get(contentId) ?? Buffer.alloc(0) }));
}

type Words<T extends 'lessons' | 'cases' | 'questions'> = ModuleContent[T][number];

const moduleWords = ({ key, title, purpose, audience, isJoint, needs, session, goals, bring, blocks }: ProgrammeModule) => ({
  key,
  title,
  purpose,
  for: audience,
  joint: isJoint,
  needs,
  session,
  goals,
  bring,
  blocks,
});

const lessonWords = ({ key, title, minutes, bring, shared, forResidents, forProfessionals, exercise, reflection }: Lesson): Words<'lessons'> => ({
  key,
  title,
  minutes,
  bring,
  shared,
  forResidents,
  forProfessionals,
  exercise,
  reflection,
});

const caseWords = ({ key, title, situation, question, choices, lesson, afterthought }: PracticeCase): Words<'cases'> => ({
  key,
  title,
  situation,
  question,
  choices,
  lesson,
  afterthought,
});

const questionWords = ({ key, question, answers, rightAnswer: right, why }: CheckQuestion): Words<'questions'> => ({ key, question, answers, right, why });
