import { SeedBlock } from '../../platform/seeds/seed-block.js';
import type { SeedRemark } from '../../platform/seeds/seed-file.js';
import { checkProgramme } from './check-programme.js';
import { filesOf } from './files-of.js';
import type { ProgrammeContent } from './programme-content.js';
import { type ProgrammeFiles, ProgrammeSource } from './programme-source.js';
import { readModule } from './read-module.js';

/** A programme read from its files, or what must be mended first. */
export interface ProgrammeReading {
  readonly content: ProgrammeContent | null;
  /** With one of these there is no programme. */
  readonly remarks: readonly SeedRemark[];
  /** What might be better. */
  readonly hints: readonly SeedRemark[];
}

/** `folder` is how the remarks name the folder in which the files stand. */
export function readProgramme(folder: string, files: ProgrammeFiles): ProgrammeReading {
  const source = new ProgrammeSource(folder, files);
  const content = contentIn(source);
  if (source.remarks.length > 0 || !content) return { content: null, remarks: source.remarks, hints: source.hints };
  return { content, remarks: [], hints: [...source.hints, ...hintsOnForm(source, files, content)] };
}

function contentIn(source: ProgrammeSource): ProgrammeContent | null {
  const file = source.yaml('programme.yaml');
  if (!file) {
    if (!source.has('programme.yaml')) source.refuse('programme.yaml', 'dit bestand ontbreekt.');
    return null;
  }
  const block = SeedBlock.of(file, ['key', 'title', 'modules']);
  const keys = block.texts('modules');
  for (const [index, key] of keys.entries()) if (keys.indexOf(key) < index) block.refuse(['modules', index], `module \`${key}\` staat er twee keer.`);
  const modules = [...new Set(keys)].flatMap((key) => readModule(source, key) ?? []);
  checkProgramme(source, modules);
  if (source.remarks.length === 0) source.refuseTheRest(); // else it may be waiting for what is wrong
  return { key: block.key(), title: block.text('title', 120), modules };
}

/** Export writes one form; who keeps to it sees in a comparison only what really changed. */
function hintsOnForm(source: ProgrammeSource, files: ProgrammeFiles, content: ProgrammeContent): SeedRemark[] {
  return [...filesOf(content)].flatMap(([path, bytes]) => {
    const written = files.get(path);
    if (!written || written.equals(bytes)) return [];
    const line = firstDifference(written.toString('utf8'), bytes.toString('utf8'));
    return [{ file: source.nameOf(path), line, text: 'vanaf hier staat het niet in de vaste vorm. npm run seeds:format zet het goed.' }];
  });
}

function firstDifference(a: string, b: string): number {
  const other = b.split('\n');
  return a.split('\n').findIndex((line, index) => line !== other[index]) + 1 || other.length;
}
