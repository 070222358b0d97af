import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { inAuthorsWords } from '../../content/authors-words.js';
import { checkProgramme } from '../../content/check-programme.js';
import { filesOf } from '../../content/files-of.js';
import type { ModuleContent } from '../../content/programme-content.js';
import { ProgrammeSource } from '../../content/programme-source.js';
import type { ProgrammeModule } from '../../versions/programme-module.entity.js';

/** The keys of the modules that were ticked: check boxes come as nothing, one word or a list. */
export function needsSent({ na }: Readonly<Record<string, unknown>>): readonly string[] {
  const sent: readonly unknown[] = Array.isArray(na) ? na : [na];
  return sent.filter((key): key is string => typeof key === 'string');
}

/** In the order of the programme; also those that do not exist, for the check to refuse. */
export const needsIn = (body: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] => {
  const ticked = needsSent(body);
  return [...known.filter((key) => ticked.includes(key)), ...new Set(ticked.filter((key) => !known.includes(key)))];
};

/**
 * What waits for what, by the rules of the seeds: no circle, nothing unknown, and professionals never wait for
 * residents (D14). Only what this change brings is refused: the rest says so when publishing. @throws InvalidInput about `na`
 */
export function assertMayNeed(before: readonly ProgrammeModule[], after: readonly ProgrammeModule[]): void {
  const known = new Set(remarksOn(before));
  const [remark] = remarksOn(after).filter((text) => !known.has(text));
  const first = remark === undefined ? undefined : inAuthorsWords(remark, after);
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
