import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/security/actor.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { compareContents } from '../comparison/compare-contents.js';
import { type PartInWords, partsInWords } from '../comparison/parts-in-words.js';
import { inAuthorsWords } from '../content/authors-words.js';
import { filesOf } from '../content/files-of.js';
import type { ProgrammeContent } from '../content/programme-content.js';
import { readProgramme } from '../content/read-programme.js';
import { ProgrammeContents } from '../versions/programme-contents.js';
import { ProgrammeVersions } from '../versions/programme-versions.js';
import { digestOf } from '../versions/write-content.js';
import { pathTo, pathToDraft } from './addresses.js';
import { IN_THE_LIST } from './programme-page.js';
import { placeOf } from './remark-places.js';

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
    const remarks = remarksOn(draftId, content);
    const difference = await this.differenceWith(key, content);
    const same = await this.versions.withDigest(key, digestOf(content));
    const mayPublish = remarks.length === 0 && !same;
    const model = {
      title: 'Publiceren',
      programmeTitle: title,
      trail: [IN_THE_LIST, { href: pathTo(key), text: title }, { href: pathToDraft(key, draftId), text: 'Concept' }],
      remarks,
      difference,
      same: same && { number: same.number, isEarlier: same.number !== difference?.number },
      mayPublish,
      action: pathToDraft(key, draftId, 'publicatie'),
      back: pathToDraft(key, draftId),
    };
    return { view: 'curriculum/publications/new', model, mayPublish };
  }

  /** null: this is the first version. */
  private async differenceWith(key: string, content: ProgrammeContent): Promise<{ number: number | null; parts: readonly PartInWords[] } | null> {
    const newest = (await this.versions.versionsOf(key)).find(({ number }) => number !== null);
    if (!newest) return null;
    const parts = partsInWords(compareContents(await this.contents.of(newest.id), content));
    return { number: newest.number, parts };
  }
}

/** The check of the seeds, said in the words of the editor; each remark leads to the field where it is mended. */
function remarksOn(draftId: string, content: ProgrammeContent): readonly { readonly href: string; readonly place: string; readonly text: string }[] {
  const files = filesOf(content);
  return readProgramme(content.key, files).remarks.map((remark) => {
    const { path, field, label, name } = placeOf(remark, content, files);
    return {
      href: `${pathToDraft(content.key, draftId, ...path)}${field === null ? '' : `#${field}`}`,
      place: label,
      text: inAuthorsWords(remark.text, content.modules, name),
    };
  });
}
