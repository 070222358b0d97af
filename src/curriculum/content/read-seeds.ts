import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ProgrammeReading, readProgramme } from './read-programme.js';
import { readFolder } from './read-folder.js';

/** Where the programmes stand, each in a folder named by its key. */
export const SEEDS = 'seeds/programmes';

export interface SeededProgramme extends ProgrammeReading {
  readonly folder: string;
}

/** The programmes of the seeds, each as read from its folder. */
export function readSeeds(root: string = join(process.cwd(), SEEDS)): readonly SeededProgramme[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => ({ folder: name, ...readProgramme(`${SEEDS}/${name}`, readFolder(join(root, name))) }));
}
