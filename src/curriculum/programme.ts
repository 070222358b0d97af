import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { parse } from 'yaml';

export interface ProgrammeModule {
  /** Steps of the stappenplan name their module by it; for ever. */
  readonly key: string;
  readonly title: string;
  /** What it is for, in one or two sentences. */
  readonly purpose: string;
  readonly for: 'iedereen' | 'wijkprofessionals';
  /** Residents and professionals sit at one table. */
  readonly joint: boolean;
}

export interface Programme {
  readonly title: string;
  readonly modules: readonly ProgrammeModule[];
}

const FILE = 'seeds/programmes/buurtverbinder/programme.yaml';

/** The training as it is written in the seeds. */
@Injectable()
export class Programmes {
  readonly current: Programme = readProgramme(readFileSync(join(process.cwd(), FILE), 'utf8'));
}

/** @throws with the name of the module that is not whole */
export function readProgramme(yaml: string): Programme {
  const { title, modules } = parse(yaml) as Programme;
  const whole = ({ title: name, purpose, for: audience }: ProgrammeModule): boolean =>
    Boolean(name && purpose) && ['iedereen', 'wijkprofessionals'].includes(audience);
  const broken = modules.find((module) => !whole(module));
  if (broken) throw new Error(`${FILE}: module "${broken.key}" mist een titel, een doel of voor wie hij is`);
  if (new Set(modules.map(({ key }) => key)).size < modules.length) throw new Error(`${FILE}: twee modules hebben dezelfde sleutel`);
  return { title, modules };
}
