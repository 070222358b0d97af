import { type ProgrammeContent, ProgrammeContents, ProgrammeDrafts, ProgrammeVersions, type VersionHead } from '../../src/curriculum/index.js';
import type { TestApp } from './app.js';

type LessonContent = ProgrammeContent['modules'][number]['lessons'][number];

/** Publishes a new version of the training, made of the newest by changing its lessons; null takes a lesson out. */
export async function publishVersion(test: TestApp, change: (lesson: LessonContent) => LessonContent | null): Promise<VersionHead> {
  const drafts = test.get(ProgrammeDrafts);
  const latest = await test.get(ProgrammeVersions).latest();
  const content = await test.get(ProgrammeContents).of(latest.id);
  const modules = content.modules.map((module) => {
    const lessons = module.lessons.flatMap((lesson) => change(lesson) ?? []);
    const isThere = (key: string | undefined): boolean => key === undefined || lessons.some((lesson) => lesson.key === key);
    const blocks = module.blocks.map(({ lesson, ...block }) => (lesson !== undefined && isThere(lesson) ? { ...block, lesson } : block));
    return { ...module, lessons, blocks, cases: module.cases.filter(({ lesson }) => isThere(lesson)) };
  });
  return test.unitOfWork.run(async (tx) => drafts.publish(tx, await drafts.create(tx, { ...content, modules }, { personId: null })));
}
