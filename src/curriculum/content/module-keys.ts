import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DEFAULT_PROGRAMME } from '../versions/programme-versions.js';
import { SEEDS } from './read-seeds.js';

/** The modules that residents do, in order: a step of the stappenplan belongs to one of them. For the checks of the seeds. */
export function moduleKeysForEveryone(root: string = join(process.cwd(), SEEDS, DEFAULT_PROGRAMME)): readonly string[] {
  const { modules } = parse(readFileSync(join(root, 'programme.yaml'), 'utf8')) as { modules: readonly string[] };
  const audienceOf = (key: string): unknown => (parse(readFileSync(join(root, key, 'module.yaml'), 'utf8')) as Record<string, unknown>)['for'];
  return modules.filter((key) => audienceOf(key) === 'iedereen');
}
