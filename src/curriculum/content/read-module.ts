import { closest } from '../../platform/seeds/closest.js';
import { SeedBlock } from '../../platform/seeds/seed-block.js';
import { AUDIENCES, type Block, type FileOfModule, type ModuleContent, MOST_BLOCKS } from './programme-content.js';
import type { ProgrammeSource } from './programme-source.js';
import { LARGEST_FILE } from './programme-source.js';
import { readLesson } from './read-lesson.js';
import { readCases, readQuestions } from './read-practice.js';
import { typeOfFile } from './file-types.js';

const WORDS = ['key', 'title', 'purpose', 'for', 'joint', 'needs', 'session', 'goals', 'bring', 'blocks', 'lessons'];
/** A dagdeel of the training: three hours, of which two and a half are net (D12). */
const DAGDEEL = /^G\d+$/;
const MINUTES = 180;
const NET_MINUTES = 150;

/** Reads the folder of a module. Null when it has none. */
export function readModule(source: ProgrammeSource, key: string): ModuleContent | null {
  const path = `${key}/module.yaml`;
  const file = source.yaml(path);
  if (!file) {
    if (!source.has(path)) source.refuse('programme.yaml', `module \`${key}\` staat in de lijst, maar het bestand ${path} bestaat niet.`);
    return null;
  }
  const block = SeedBlock.of(file, WORDS);
  const lessonKeys = block.texts('lessons');
  const audience = block.oneOf('for', AUDIENCES);
  const module = {
    key: block.key(),
    title: block.text('title', 120),
    purpose: block.text('purpose'),
    for: audience,
    joint: block.isTrue('joint'),
    needs: block.texts('needs'),
    session: block.optionalText('session', 10),
    goals: block.texts('goals'),
    bring: block.texts('bring'),
    blocks: blocksIn(block, lessonKeys),
    lessons: lessonKeys.flatMap((lesson, index) => {
      if (!source.has(`${key}/${lesson}.md`))
        block.refuse(['lessons', index], `les \`${lesson}\` staat in de lijst, maar het bestand ${key}/${lesson}.md bestaat niet.`);
      return readLesson(source, key, lesson) ?? [];
    }),
    cases: readCases(source, key, lessonKeys),
    questions: readQuestions(source, key, audience === 'wijkprofessionals'),
    files: filesOf(source, key),
  };
  if (module.key !== key) block.refuse('key', `de sleutel is \`${module.key}\`, maar de map heet ${key}. Die twee horen gelijk te zijn.`);
  checkMinutes(block, module);
  return module;
}

function blocksIn(module: SeedBlock, lessonKeys: readonly string[]): readonly Block[] {
  const blocks = module.blocks('blocks', ['title', 'minutes', 'net', 'lesson']);
  if (blocks.length > MOST_BLOCKS)
    module.refuse('blocks', `een bijeenkomst heeft hoogstens ${String(MOST_BLOCKS)} onderdelen. Dit zijn er ${String(blocks.length)}. Voeg er een paar samen.`);
  return blocks.map((block) => {
    const lesson = block.optionalText('lesson', 60);
    if (lesson !== null && !lessonKeys.includes(lesson)) block.refuse('lesson', `les \`${lesson}\` hoort niet bij deze module.${closest(lesson, lessonKeys)}`);
    return { title: block.text('title', 120), minutes: block.whole('minutes', 1), net: block.isTrue('net'), ...(lesson !== null && { lesson }) };
  });
}

/** Certificates state net hours, so the blocks must add up to them (D12). */
function checkMinutes(block: SeedBlock, { session, blocks }: ModuleContent): void {
  if (session === null || !DAGDEEL.test(session)) return;
  const net = sum(blocks.filter((each) => each.net));
  if (net !== NET_MINUTES) block.refuse('blocks', `een dagdeel heeft ${String(NET_MINUTES)} netto minuten. Deze blokken zijn samen ${String(net)}.`);
  if (sum(blocks) !== MINUTES)
    block.refuse('blocks', `een dagdeel duurt ${String(MINUTES)} minuten met welkom en pauze. Deze blokken zijn samen ${String(sum(blocks))}.`);
}

const sum = (blocks: readonly Block[]): number => blocks.reduce((total, { minutes }) => total + minutes, 0);

function filesOf(source: ProgrammeSource, key: string): readonly FileOfModule[] {
  return source.namesIn(`${key}/bestanden`).map((name) => {
    const path = `${key}/bestanden/${name}`;
    const bytes = source.bytes(path) ?? Buffer.alloc(0);
    if (bytes.length > LARGEST_FILE) source.refuse(path, 'dit bestand is groter dan 2 MB. Maak het plaatje kleiner.');
    if (!typeOfFile(name)) source.refuse(path, 'alleen jpg, png, webp en pdf met een naam van kleine letters, cijfers en streepjes.');
    return { name, bytes };
  });
}
