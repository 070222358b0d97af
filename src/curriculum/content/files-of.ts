import { stringify } from 'yaml';
import type { CaseContent, LessonContent, ModuleContent, ProgrammeContent, QuestionContent } from './programme-content.js';
import type { ProgrammeFiles } from './programme-source.js';
import { CASES, QUESTIONS } from './read-practice.js';

/** A programme as files, in the one form in which export writes it: the same content always gives the same bytes. */
export function filesOf({ key, title, modules }: ProgrammeContent): ProgrammeFiles {
  const programme: [string, string] = ['programme.yaml', yaml({ key, title, modules: modules.map((module) => module.key) })];
  const texts = [programme, ...modules.flatMap((module) => textsOf(module))];
  const files = modules.flatMap((module) => module.files.map(({ name, bytes }): [string, Buffer] => [`${module.key}/bestanden/${name}`, bytes]));
  const all = [...texts.map(([path, text]): [string, Buffer] => [path, Buffer.from(text, 'utf8')]), ...files];
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textsOf(module: ModuleContent): readonly [string, string][] {
  const pathTo = (name: string): string => `${module.key}/${name}`;
  return [
    [pathTo('module.yaml'), moduleYaml(module)],
    ...module.lessons.map((lesson): [string, string] => [pathTo(`${lesson.key}.md`), lessonText(lesson)]),
    ...(module.cases.length > 0 ? [[pathTo(CASES), yaml(module.cases.map(caseWords))] satisfies [string, string]] : []),
    ...(module.questions.length > 0 ? [[pathTo(QUESTIONS), yaml(module.questions.map(questionWords))] satisfies [string, string]] : []),
  ];
}

function moduleYaml({ key, title, purpose, for: audience, joint, needs, session, goals, bring, blocks, lessons }: ModuleContent): string {
  return yaml({
    key,
    title,
    purpose,
    for: audience,
    joint,
    needs,
    ...(session !== null && { session }),
    goals,
    bring,
    blocks: blocks.map(({ title: name, minutes, net, lesson }) => ({ title: name, minutes, net, ...(lesson !== undefined && { lesson }) })),
    lessons: lessons.map((lesson) => lesson.key),
  });
}

function lessonText({ key, title, minutes, bring, shared, forResidents, forProfessionals, exercise, reflection }: LessonContent): string {
  const part = (heading: string, text: string | null): readonly string[] => (text === null ? [] : [`## ${heading}\n\n${text}\n`]);
  const parts = [
    `${shared}\n`,
    ...part('Voor buurtverbinders', forResidents),
    ...part('Voor wijkprofessionals', forProfessionals),
    ...part('Opdracht', exercise),
    ...part('Denkvraag', reflection),
  ];
  return `---\n${yaml({ key, title, minutes, bring })}---\n${parts.join('\n')}`;
}

const caseWords = ({ key, title, situation, question, choices, lesson, afterthought }: CaseContent): object => ({
  key,
  title,
  situation,
  question,
  choices: choices.map(({ stance, text, consequence }) => ({ stance, text, consequence })),
  lesson,
  afterthought,
});

const questionWords = ({ key, question, answers, right, why }: QuestionContent): object => ({ key, question, answers, right, why });

/** No folding: a paragraph is a line, so that a comparison shows the sentence that changed. */
const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, singleQuote: false });
