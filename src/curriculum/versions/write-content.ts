import { createHash } from 'node:crypto';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { filesOf } from '../content/files-of.js';
import type { ModuleContent, ProgrammeContent } from '../content/programme-content.js';
import { CheckQuestion } from './check-question.entity.js';
import { keepBytes } from './file-contents.js';
import { Lesson } from './lesson.entity.js';
import { LessonFile } from './lesson-file.entity.js';
import { PracticeCase } from './practice-case.entity.js';
import { ProgrammeModule } from './programme-module.entity.js';

/** Of the files, so that it says the same of content that came from rows, from the seeds or from an upload. */
export function digestOf(content: ProgrammeContent): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of filesOf(content)) hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes);
  return hash.digest('hex');
}

/** Fills a version that is still empty. */
export async function writeContent(tx: Tx, versionId: string, { modules }: ProgrammeContent): Promise<void> {
  for (const [position, module] of modules.entries()) await writeModule(tx, versionId, position, module);
}

async function writeModule(tx: Tx, versionId: string, position: number, module: ModuleContent): Promise<void> {
  const { lessons, cases, questions, files, for: audience, joint: isJoint, ...words } = module;
  const moduleId = newId();
  await tx.manager.insert(ProgrammeModule, { id: moduleId, versionId, position, audience, isJoint, ...words });
  const inPlace = <T>(part: T, place: number): T & Place => ({ ...part, id: newId(), versionId, moduleId, position: place });
  await tx.manager.insert(Lesson, lessons.map(inPlace));
  await tx.manager.insert(PracticeCase, cases.map(inPlace));
  await tx.manager.insert(
    CheckQuestion,
    questions.map(({ right: rightAnswer, ...question }, place) => inPlace({ ...question, rightAnswer }, place)),
  );
  for (const { name, bytes } of files) await tx.manager.insert(LessonFile, { id: newId(), versionId, moduleId, name, contentId: await keepBytes(tx, bytes) });
}

interface Place {
  readonly id: string;
  readonly versionId: string;
  readonly moduleId: string;
  readonly position: number;
}
