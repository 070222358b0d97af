import { Injectable } from '@nestjs/common';
import type { SeedRemark } from '../../platform/seeds/seed-file.js';
import type { Actor } from '../../platform/security/actor.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { compareContents } from '../comparison/compare-contents.js';
import { type PartInWords, partsInWords } from '../comparison/parts-in-words.js';
import { filesOf } from '../content/files-of.js';
import type { ProgrammeContent } from '../content/programme-content.js';
import { readProgramme } from '../content/read-programme.js';
import { ProgrammeContents } from '../versions/programme-contents.js';
import { ProgrammeVersions } from '../versions/programme-versions.js';
import { pathTo, pathToDraft } from './addresses.js';
import { IN_THE_LIST } from './programme-page.js';

/** Before publishing: what must be mended first, and what will be different. */
@Injectable()
export class PublicationPage {
  constructor(
    private readonly access: ProgrammeAccess,
    private readonly contents: ProgrammeContents,
    private readonly versions: ProgrammeVersions,
  ) {}

  async show(actor: Actor, key: string, draftId: string): Promise<{ view: string; model: object; mayPublish: boolean }> {
    const { title } = await this.access.draft(actor, key, draftId);
    const content = await this.contents.of(draftId);
    const remarks = remarksOn(key, content);
    const difference = await this.differenceWith(key, content);
    const isSame = difference?.parts.length === 0 && difference.title === content.title;
    const mayPublish = remarks.length === 0 && !isSame;
    const model = {
      title: 'Publiceren',
      programmeTitle: title,
      trail: [IN_THE_LIST, { href: pathTo(key), text: title }],
      remarks: remarks.map(({ file, line, text }) => ({ place: `${file}, regel ${String(line)}`, text })),
      difference,
      isSame,
      mayPublish,
      action: pathToDraft(key, draftId, 'publicatie'),
      back: pathTo(key),
    };
    return { view: 'curriculum/publications/new', model, mayPublish };
  }

  /** null: this is the first version. */
  private async differenceWith(
    key: string,
    content: ProgrammeContent,
  ): Promise<{ number: number | null; title: string; parts: readonly PartInWords[] } | null> {
    const newest = (await this.versions.versionsOf(key)).find(({ number }) => number !== null);
    if (!newest) return null;
    const parts = partsInWords(compareContents(await this.contents.of(newest.id), content));
    return { number: newest.number, title: newest.title, parts };
  }
}

/** The same check as of the seeds. */
const remarksOn = (key: string, content: ProgrammeContent): readonly SeedRemark[] => readProgramme(key, filesOf(content)).remarks;
