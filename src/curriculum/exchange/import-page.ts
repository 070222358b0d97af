import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { SeedRemark } from '../../platform/seeds/seed-file.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { compareContents } from '../comparison/compare-contents.js';
import { partsInWords } from '../comparison/parts-in-words.js';
import type { ProgrammeContent } from '../content/programme-content.js';
import { pathToDraft } from '../programmes/addresses.js';
import { IN_THE_LIST } from '../programmes/programme-page.js';
import { ProgrammeContents } from '../versions/programme-contents.js';
import { ProgrammeVersions, type VersionHead } from '../versions/programme-versions.js';
import { digestOf } from '../versions/write-content.js';
import { ProgrammeImports } from './programme-imports.js';
import { ProgrammePlaces } from './programme-places.js';

export const IMPORT_FIELDS = ['bestand'] as const;
const MOST_REMARKS = 30;

interface SameAs {
  /** "versie 3" */
  readonly words: string;
  /** Of an earlier version one may begin a draft again. */
  readonly isNothingNew: boolean;
  readonly draftHref: string | null;
}

type Page = Promise<{ readonly view: string; readonly model: object }>;

/** First the file is chosen, then one sees what would be different, and only then is anything kept. */
@Injectable()
export class ImportPage {
  constructor(
    private readonly imports: ProgrammeImports,
    private readonly access: ProgrammeAccess,
    private readonly places: ProgrammePlaces,
    private readonly versions: ProgrammeVersions,
    private readonly contents: ProgrammeContents,
    private readonly clock: Clock,
  ) {}

  /** @param remarks what is wrong in the file that was sent */
  async choose(actor: Actor, form: FormModel<(typeof IMPORT_FIELDS)[number]> = formModel(IMPORT_FIELDS), remarks: readonly SeedRemark[] = []): Page {
    await this.access.readable(actor);
    const more = remarks.length - MOST_REMARKS;
    const model = {
      title: 'Lees een programma in',
      trail: [IN_THE_LIST],
      form,
      remarks: remarks.slice(0, MOST_REMARKS).map(({ file, line, text }) => ({ place: `${file}, regel ${String(line)}`, text })),
      more: more > 0 ? more : null,
    };
    return { view: 'curriculum/imports/new', model };
  }

  async show(actor: Actor, id: string): Page {
    const content = await this.imports.waiting(actor, id);
    const programme = await this.places.assertMayFill(actor, content.key);
    const heads = programme ? await this.versions.versionsOf(content.key) : [];
    const same = programme && (await this.sameAs(heads, content));
    const isNothingNew = same?.isNothingNew ?? false;
    const model = {
      title: 'Dit verandert er',
      trail: [IN_THE_LIST, { href: '/lesmateriaal/inlezen', text: 'Lees een programma in' }],
      programmeTitle: content.title,
      same,
      isNothingNew,
      difference: isNothingNew ? null : await this.differenceWith(heads, content),
      modules: heads.length > 0 ? null : content.modules.map(({ title, lessons }) => ({ title, lessons: lessons.map((lesson) => lesson.title) })),
      action: `/lesmateriaal/inlezen/${id}`,
    };
    return { view: 'curriculum/imports/show', model };
  }

  /** What says exactly this already: a version, or a draft that waits. */
  private async sameAs(heads: readonly VersionHead[], content: ProgrammeContent): Promise<SameAs | null> {
    const digest = digestOf(content);
    const [newest] = heads.filter(({ number }) => number !== null);
    const version = await this.versions.withDigest(content.key, digest);
    if (version && version.id === newest?.id) return { words: this.inWords(version), isNothingNew: true, draftHref: null };
    // only drafts are read: they change, so they have no digest yet
    for (const head of heads.filter(({ number }) => number === null))
      if (digestOf(await this.contents.of(head.id)) === digest)
        return { words: this.inWords(head), isNothingNew: true, draftHref: pathToDraft(content.key, head.id) };
    return version && { words: this.inWords(version), isNothingNew: false, draftHref: null };
  }

  /** With what groups begin with now, or with the newest draft while there is no more. */
  private async differenceWith([...heads]: readonly VersionHead[], content: ProgrammeContent): Promise<object | null> {
    const base = heads.find(({ number }) => number !== null) ?? heads[0];
    if (!base) return null;
    const parts = partsInWords(compareContents(await this.contents.of(base.id), content));
    return { base: this.inWords(base), formerTitle: base.title === content.title ? null : base.title, parts };
  }

  private inWords({ number, madeAt }: VersionHead): string {
    return number === null ? `het concept van ${dayInWords(madeAt, this.clock.now())}` : `versie ${String(number)}`;
  }
}
