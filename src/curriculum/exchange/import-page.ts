import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { SeedRemark } from '../../platform/seeds/seed-file.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { compareContents } from '../comparison/compare-contents.js';
import { partsInWords } from '../comparison/parts-in-words.js';
import type { ProgrammeContent } from '../content/programme-content.js';
import { IN_THE_LIST } from '../programmes/programme-page.js';
import { ProgrammeContents } from '../versions/programme-contents.js';
import { ProgrammeVersions, type VersionHead } from '../versions/programme-versions.js';
import { digestOf } from '../versions/write-content.js';
import { ProgrammeImports } from './programme-imports.js';
import { ProgrammePlaces } from './programme-places.js';

export const IMPORT_FIELDS = ['bestand'] as const;
const MOST_REMARKS = 30;

type Page = Promise<{ readonly view: string; readonly model: object }>;

/** First the file is chosen, then one sees what would be different, and only then is anything kept. */
@Injectable()
export class ImportPage {
  constructor(
    private readonly imports: ProgrammeImports,
    private readonly places: ProgrammePlaces,
    private readonly versions: ProgrammeVersions,
    private readonly contents: ProgrammeContents,
    private readonly clock: Clock,
  ) {}

  /** @param remarks what is wrong in the file that was sent */
  async choose(actor: Actor, form: FormModel<(typeof IMPORT_FIELDS)[number]> = formModel(IMPORT_FIELDS), remarks: readonly SeedRemark[] = []): Page {
    await this.places.assertMayBegin(actor);
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
    const same = await this.sameAs(heads, content);
    const model = {
      title: 'Dit verandert er',
      trail: [IN_THE_LIST, { href: '/lesmateriaal/inlezen', text: 'Lees een programma in' }],
      programmeTitle: content.title,
      same: same && this.inWords(same),
      difference: same ? null : await this.differenceWith(heads, content),
      modules: heads.length > 0 ? null : content.modules.map(({ title, lessons }) => ({ title, lessons: lessons.map((lesson) => lesson.title) })),
      action: `/lesmateriaal/inlezen/${id}`,
    };
    return { view: 'curriculum/imports/show', model };
  }

  /** Published or in the making: the version that says exactly this. */
  private async sameAs(heads: readonly VersionHead[], content: ProgrammeContent): Promise<VersionHead | null> {
    const digest = digestOf(content);
    for (const head of heads) if (digestOf(await this.contents.of(head.id)) === digest) return head;
    return null;
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
