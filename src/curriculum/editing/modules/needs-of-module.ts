import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { checkProgramme } from '../../content/check-programme.js';
import { filesOf } from '../../content/files-of.js';
import type { ModuleContent } from '../../content/programme-content.js';
import { ProgrammeSource } from '../../content/programme-source.js';
import type { ProgrammeModule } from '../../versions/programme-module.entity.js';

export const needField = (key: string): string => `na-${key}`;

/** The keys of the modules that were ticked, in the order of the programme; also of those that do not exist. */
export const needsIn = (body: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] => {
  const ticked = Object.keys(body).flatMap((name) => (name.startsWith('na-') && body[name] === 'ja' ? [name.slice(3)] : []));
  return [...known.filter((key) => ticked.includes(key)), ...ticked.filter((key) => !known.includes(key))];
};

/**
 * What waits for what, by the rules of the seeds: no circle, nothing unknown, and professionals never wait for
 * residents (D14). Only what this change brings is refused: the rest says so when publishing. @throws InvalidInput about `na`
 */
export function assertMayNeed(before: readonly ProgrammeModule[], after: readonly ProgrammeModule[]): void {
  const known = new Set(remarksOn(before));
  const [first] = remarksOn(after).filter((text) => !known.has(text));
  if (first !== undefined) throw new InvalidInput({ na: `${first.charAt(0).toUpperCase()}${first.slice(1)}` });
}

function remarksOn(rows: readonly ProgrammeModule[]): readonly string[] {
  const modules = rows.map(bareModule);
  const source = new ProgrammeSource('', filesOf({ key: 'x', title: 'x', modules }));
  checkProgramme(source, modules);
  return source.remarks.map(({ text }) => text);
}

const bareModule = ({ key, title, audience, isJoint, needs }: ProgrammeModule): ModuleContent => ({
  key,
  title,
  purpose: '',
  for: audience,
  joint: isJoint,
  needs,
  session: null,
  goals: [],
  bring: [],
  blocks: [],
  lessons: [],
  cases: [],
  questions: [],
  files: [],
});
