import type { SeedRemark } from '../../platform/seeds/seed-file.js';
import type { ModuleContent, ProgrammeContent } from '../content/programme-content.js';
import type { ProgrammeFiles } from '../content/programme-source.js';
import { CASES, QUESTIONS } from '../content/read-practice.js';

/** Where in the editor something is mended: further along the address of the draft. */
export interface RemarkPlace {
  readonly path: readonly string[];
  readonly field: string | null;
  /** What it is called there: "Les Wat is er al?, Opdracht". */
  readonly label: string;
  /** The field alone: "Opdracht". */
  readonly name: string | null;
}

interface Found {
  readonly field: string | null;
  readonly name: string | null;
}

const HEADINGS: Readonly<Record<string, string>> = {
  'Voor buurtverbinders': 'veld-bewoners',
  'Voor wijkprofessionals': 'veld-professionals',
  Opdracht: 'veld-opdracht',
  Denkvraag: 'veld-denkvraag',
};
const IN_LESSON: Readonly<Record<string, Found>> = {
  title: { field: 'veld-titel', name: 'Titel' },
  minutes: { field: 'veld-minuten', name: 'Minuten' },
  bring: { field: 'veld-meenemen', name: 'Meenemen' },
};
const IN_MODULE: Readonly<Record<string, Found>> = {
  title: { field: 'veld-titel', name: 'Titel' },
  purpose: { field: 'veld-doel', name: 'Doel' },
  for: { field: 'veld-voor', name: 'Voor wie' },
  needs: { field: 'veld-na', name: 'Wat eerst gelezen moet zijn' },
  session: { field: 'veld-dagdeel', name: 'Dagdeel' },
  goals: { field: 'veld-leert', name: 'Wat je hierna kunt' },
  bring: { field: 'veld-meenemen', name: 'Op tafel' },
  blocks: { field: 'veld-dagdeel', name: 'De bijeenkomst' },
  lessons: { field: 'lessen', name: 'Lessen' },
};
const IN_CASE: Readonly<Record<string, Found>> = {
  title: { field: 'veld-titel', name: 'Titel' },
  situation: { field: 'veld-situatie', name: 'Wat er gebeurt' },
  question: { field: 'veld-vraag', name: 'Vraag' },
  choices: { field: 'veld-keuze0-houding', name: 'Keuzes' },
  lesson: { field: 'veld-les', name: 'Les' },
  afterthought: { field: 'veld-nawoord', name: 'Om mee te nemen' },
};
const IN_QUESTION: Readonly<Record<string, Found>> = {
  question: { field: 'veld-vraag', name: 'Vraag' },
  answers: { field: 'veld-antwoord0', name: 'Antwoorden' },
  right: { field: 'veld-goed', name: 'Het goede antwoord' },
  why: { field: 'veld-waarom', name: 'Waarom' },
};

/** The field behind a line of a file: the check of the seeds speaks of files, an author knows only fields. */
export function placeOf({ file, line }: SeedRemark, { key, modules }: ProgrammeContent, files: ProgrammeFiles): RemarkPlace {
  const path = file.slice(key.length + 1);
  const [moduleKey = '', name = ''] = path.split('/');
  const module = modules.find((each) => each.key === moduleKey);
  if (!module) return { path: ['titel'], field: 'veld-titel', label: 'Programma', name: 'Titel' };
  const lines = (files.get(path)?.toString('utf8') ?? '').split('\n').slice(0, line);
  if (name === 'module.yaml') return inModule(module, found(lines, /^([a-z]+):/, IN_MODULE));
  if (name === CASES) return inCase(module, lines);
  if (name === QUESTIONS) return inQuestion(module, lines);
  if (name.endsWith('.md')) return inLesson(module, name.slice(0, -3), lines);
  return inModule(module, { field: 'bestanden', name: 'Bestanden' });
}

const inModule = ({ key, title }: ModuleContent, { field, name }: Found): RemarkPlace => ({
  path: ['modules', key],
  field,
  label: labelled(`Module ${title}`, name),
  name,
});

function inLesson({ lessons }: ModuleContent, key: string, lines: readonly string[]): RemarkPlace {
  const heading = lines.findLast((line) => line.startsWith('## '))?.slice(3);
  const isInFront = !lines.slice(1).includes('---');
  const inText = heading === undefined ? { field: 'veld-tekst', name: 'De tekst voor iedereen' } : { field: HEADINGS[heading] ?? 'veld-tekst', name: heading };
  const { field, name } = isInFront ? found(lines, /^([a-z]+):/, IN_LESSON) : inText;
  return { path: ['lessen', key], field, label: labelled(`Les ${lessons.find((lesson) => lesson.key === key)?.title ?? key}`, name), name };
}

function inCase({ cases }: ModuleContent, lines: readonly string[]): RemarkPlace {
  const key = keyIn(lines);
  const { field, name } = found(lines, /^ {2}([a-z]+):/, IN_CASE);
  return { path: ['oefensituaties', key], field, label: labelled(`Oefensituatie ${cases.find((each) => each.key === key)?.title ?? key}`, name), name };
}

/** The first line stands for the check as a whole. */
function inQuestion(module: ModuleContent, lines: readonly string[]): RemarkPlace {
  if (lines.length <= 1) return inModule(module, { field: 'toetsvragen', name: 'Vragen van de toets' });
  const key = keyIn(lines);
  const { field, name } = found(lines, /^ {2}([a-z]+):/, IN_QUESTION);
  const number = module.questions.findIndex((each) => each.key === key) + 1;
  return { path: ['toetsvragen', key], field, label: labelled(`Toetsvraag ${String(number)}`, name), name };
}

const keyIn = (lines: readonly string[]): string => lines.flatMap((line) => /^- key: (\S+)/.exec(line)?.[1] ?? []).at(-1) ?? '';

function found(lines: readonly string[], word: RegExp, fields: Readonly<Record<string, Found>>): Found {
  const last = lines.flatMap((line) => word.exec(line)?.[1] ?? []).at(-1) ?? '';
  return fields[last] ?? { field: null, name: null };
}

const labelled = (what: string, name: string | null): string => (name === null ? what : `${what}, ${name}`);
