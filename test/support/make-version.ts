import { type Cohort, CohortProgramme } from '../../src/cohorts/index.js';
import {
  DEFAULT_PROGRAMME,
  type ProgrammeContent,
  ProgrammeContents,
  ProgrammeDrafts,
  ProgrammeVersions,
  readProgramme,
  type VersionHead,
} from '../../src/curriculum/index.js';
import { newId } from '../../src/platform/database/ids.js';
import type { TestApp } from './app.js';
import { smallProgramme } from './programme.js';

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

const NEXT_MODULE = `key: verder
title: De buurt in kaart
purpose: Je loopt samen een rondje.
for: iedereen
joint: true
needs:
  - begin
goals:
  - Je vindt zes schatten.
bring: []
blocks: []
lessons:
  - het-rondje
`;
const NEXT_LESSON = `---
key: het-rondje
title: Het buurtrondje
minutes: 12
bring: []
---
Loop samen een rondje.

## Opdracht

Loop een uur.

## Denkvraag

Wie zag je niet?
`;
const OF_THREE = 'key: klein\ntitle: Een kleine training\nmodules:\n  - begin\n  - verder\n  - op-weg\n';

/** A small training: `begin` (two lessons), `verder` that needs it, and `op-weg` for professionals. The group learns from it. */
export async function teachSmall(test: TestApp, { cohort }: { readonly cohort: Cohort }): Promise<VersionHead> {
  const files = smallProgramme({ 'programme.yaml': OF_THREE, 'verder/module.yaml': NEXT_MODULE, 'verder/het-rondje.md': NEXT_LESSON });
  const { content } = readProgramme('klein', files);
  if (!content) throw new Error('the small programme is not right');
  const drafts = test.get(ProgrammeDrafts);
  const version = await test.unitOfWork.run(async (tx) =>
    drafts.publish(tx, await drafts.create(tx, { ...content, key: DEFAULT_PROGRAMME, title: `Klein ${cohort.id}` }, { personId: null })),
  );
  await test.make.insert(CohortProgramme, { id: newId(), cohortId: cohort.id, versionId: version.id, since: test.clock.now(), chosenById: null });
  return version;
}
