import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/security/actor.js';
import { NoSuchProgramme } from '../authors/authors.errors.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { pathTo, pathToDraft } from '../programmes/addresses.js';
import { IN_THE_LIST } from '../programmes/programme-page.js';
import { CurriculumQueries, type ModuleHead } from '../versions/curriculum.queries.js';
import type { VersionHead } from '../versions/programme-versions.js';
import { lessonWords, type ReaderRole } from './lesson-words.js';
import { type Reader, readersOf } from './readers.js';

type Page = Promise<{ readonly view: string; readonly model: object }>;

const ROLES: Readonly<Record<Reader, ReaderRole>> = { bewoner: 'buurtverbinder', professional: 'wijkprofessional' };

const READERS = readersOf('iedereen');

export interface Looking {
  readonly version: VersionHead;
  /** null: with the parts of both roles. */
  readonly as: Reader | null;
}

/** A version or draft as its readers see it; nothing of it counts (A8). */
@Injectable()
export class VersionPages {
  constructor(
    private readonly access: ProgrammeAccess,
    private readonly curriculum: CurriculumQueries,
  ) {}

  /** @throws NoSuchProgramme */
  async looking(actor: Actor, programmeKey: string, versionId: string, as: unknown): Promise<Looking> {
    const version = await this.access.version(actor, programmeKey, versionId);
    return { version, as: READERS.find((reader) => reader === as) ?? null };
  }

  async show(looking: Looking): Page {
    const { version } = looking;
    const modules = await this.modulesFor(looking);
    const model = {
      title: version.title,
      trail: trailOf(version).slice(0, -1),
      look: bannerOf(looking, READERS),
      editHref: version.number === null ? pathToDraft(version.programmeKey, version.id) : null,
      modules: modules.map(({ key, title, purpose, lessons }) => ({
        key,
        title,
        purpose,
        lessons: lessons.map((lesson) => ({ ...lesson, href: pathOf(looking, lesson.key) })),
      })),
    };
    return { view: 'curriculum/reading/show', model };
  }

  async lesson(looking: Looking, lessonKey: string): Page {
    const { version, as } = looking;
    const module = (await this.modulesFor(looking)).find(({ lessons }) => lessons.some(({ key }) => key === lessonKey));
    if (!module) throw new NoSuchProgramme();
    const lesson = await this.curriculum.lessonOf(version.id, lessonKey);
    const fileHref = (name: string): string => pathTo(version.programmeKey, 'versies', version.id, 'bestanden', module.key, name);
    const model = {
      ...lessonWords(lesson, as === null ? null : ROLES[as], fileHref),
      kicker: `${module.title}, les ${String(module.lessons.findIndex(({ key }) => key === lessonKey) + 1)} van ${String(module.lessons.length)}`,
      trail: trailOf(version),
      look: bannerOf(looking, readersOf(module.audience), lessonKey),
      editHref: version.number === null ? pathToDraft(version.programmeKey, version.id, 'lessen', lessonKey) : null,
    };
    return { view: 'curriculum/reading/lesson', model };
  }

  private async modulesFor({ version, as }: Looking): Promise<readonly ModuleHead[]> {
    const modules = await this.curriculum.modulesOf(version.id);
    return modules.filter(({ audience }) => as === null || readersOf(audience).includes(as));
  }
}

const pathOf = ({ version, as }: Looking, ...further: readonly string[]): string =>
  `${pathTo(version.programmeKey, 'versies', version.id, ...further)}${as === null ? '' : `?als=${as}`}`;

const trailOf = ({ programmeKey, id, title }: VersionHead): readonly { href: string; text: string }[] => [
  IN_THE_LIST,
  { href: pathTo(programmeKey), text: title },
  { href: pathTo(programmeKey, 'versies', id), text: 'Lezen' },
];

function bannerOf({ version, as }: Looking, readers: readonly Reader[], ...further: readonly string[]): object {
  const others = [...readers, null].filter((other) => other !== as);
  return {
    as,
    state: version.number === null ? 'Concept' : `Versie ${String(version.number)}`,
    others: others.map((other) => ({ href: pathOf({ version, as: other }, ...further), text: other === null ? 'Bekijk alles' : `Bekijk als ${other}` })),
  };
}
