import { createHash } from 'node:crypto';
import { diffArrays } from 'diff';
import type { ModuleContent, ProgrammeContent } from '../content/programme-content.js';
import { type NamedTexts, textsOfCase, textsOfLesson, textsOfModule, textsOfQuestion } from './texts-of.js';
import { type Stretch, wordDiff } from './word-diff.js';

/** What a reader must know to go from one version to another. */
export interface ProgrammeDifference {
  readonly isEmpty: boolean;
  readonly parts: readonly PartDifference[];
}

export interface PartDifference {
  readonly what: 'module' | 'les' | 'oefensituatie' | 'toetsvraag' | 'bestand';
  readonly key: string;
  readonly title: string;
  /** The module in which it stands, or stood; null for a module itself. */
  readonly moduleTitle: string | null;
  readonly change: 'nieuw' | 'weg' | 'veranderd' | 'verplaatst';
  readonly texts: readonly TextDifference[];
}

export interface TextDifference {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/** A part in its place; keys are what makes it the same part in both versions. */
interface Part {
  readonly key: string;
  readonly title: string;
  readonly module: ModuleContent | null;
  readonly texts: NamedTexts;
}

export function compareContents(before: ProgrammeContent, after: ProgrammeContent): ProgrammeDifference {
  const parts = [
    ...compare('module', modulesIn(before), modulesIn(after)),
    ...compare('les', partsIn(before, lessonsOf), partsIn(after, lessonsOf)),
    ...compare('oefensituatie', partsIn(before, casesOf), partsIn(after, casesOf)),
    ...compare('toetsvraag', partsIn(before, questionsOf), partsIn(after, questionsOf)),
    ...compare('bestand', partsIn(before, filesOf), partsIn(after, filesOf)),
  ];
  return { isEmpty: parts.length === 0, parts };
}

function compare(what: PartDifference['what'], before: readonly Part[], after: readonly Part[]): PartDifference[] {
  const old = new Map(before.map((part) => [part.key, part]));
  const kept = new Set(after.map(({ key }) => key));
  const moved = movedIn(
    before.filter(({ key }) => kept.has(key)),
    after.filter(({ key }) => old.has(key)),
  );
  const told = (part: Part, change: PartDifference['change'], texts: readonly TextDifference[] = []): PartDifference => ({
    what,
    key: part.key,
    title: part.title,
    moduleTitle: part.module?.title ?? null,
    change,
    texts,
  });
  const present = after.flatMap((part) => {
    const was = old.get(part.key);
    if (!was) return [told(part, 'nieuw')];
    const texts = changedTexts(was.texts, part.texts);
    return [...(moved.has(part.key) ? [told(part, 'verplaatst')] : []), ...(texts.length > 0 ? [told(part, 'veranderd', texts)] : [])];
  });
  return [...present, ...before.filter(({ key }) => !kept.has(key)).map((part) => told(part, 'weg'))];
}

/** To another module, or past its neighbours: the fewest moves that explain the new order. */
function movedIn(before: readonly Part[], after: readonly Part[]): ReadonlySet<string> {
  const placeOf = ({ key, module }: Part): string => `${module?.key ?? ''}/${key}`;
  const added = diffArrays(before.map(placeOf), after.map(placeOf)).filter((change) => change.added);
  return new Set(added.flatMap(({ value }) => value).map((place) => place.slice(place.indexOf('/') + 1)));
}

const changedTexts = (before: NamedTexts, after: NamedTexts): TextDifference[] =>
  Object.entries(after).flatMap(([name, text]) => {
    const was = before[name] ?? '';
    return was === text ? [] : [{ name, stretches: wordDiff(was, text) }];
  });

const modulesIn = ({ modules }: ProgrammeContent): Part[] =>
  modules.map((module) => ({ key: module.key, title: module.title, module: null, texts: textsOfModule(module) }));

type PartOfModule = Omit<Part, 'module'>;

const partsIn = ({ modules }: ProgrammeContent, of: (module: ModuleContent) => readonly PartOfModule[]): Part[] =>
  modules.flatMap((module) => of(module).map((part) => ({ ...part, module })));

const lessonsOf = ({ lessons }: ModuleContent): PartOfModule[] => lessons.map((each) => ({ key: each.key, title: each.title, texts: textsOfLesson(each) }));
const casesOf = ({ cases }: ModuleContent): PartOfModule[] => cases.map((each) => ({ key: each.key, title: each.title, texts: textsOfCase(each) }));
const questionsOf = ({ questions }: ModuleContent): PartOfModule[] =>
  questions.map((each) => ({ key: each.key, title: each.question, texts: textsOfQuestion(each) }));
/** Of a file only that it is another one can be told: its fingerprint, by name. */
const filesOf = ({ key, files }: ModuleContent): PartOfModule[] =>
  files.map(({ name, bytes }) => ({ key: `${key}-${name}`, title: name, texts: { Inhoud: fingerprint(bytes) } }));

const fingerprint = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);
