import { Injectable } from '@nestjs/common';
import { newId } from '../../../platform/database/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Actor } from '../../../platform/security/actor.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { Lesson } from '../../versions/lesson.entity.js';
import { LessonFile } from '../../versions/lesson-file.entity.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';
import type { DraftAddress, PartAddress } from '../draft-address.js';
import { DraftWriting } from '../draft-writing.js';
import type { Attachment } from '../files/attachment.js';
import { placeFile } from '../files/place-file.js';
import { freeKey } from '../free-key.js';
import { remarkOn } from '../remark-on.js';
import { assertUnchanged } from '../stand.js';
import { type LessonWords, type TextName, textIn, TEXTS, withText } from './lesson-fields.js';

const TYPICAL_MINUTES = 12;

interface Placed {
  readonly attachment: Attachment;
  readonly at: TextName;
}

/** Writing lessons. A draft may be unfinished; what no lesson may hold is refused at once, at its field. */
@Injectable()
export class LessonWriting {
  constructor(private readonly writing: DraftWriting) {}

  /** An empty lesson at the end of a module. Gives its key. */
  create(actor: Actor, address: DraftAddress, moduleKey: string, title: string): Promise<string> {
    return this.writing.in(actor, address, async (tx, { id: versionId, programmeId }) => {
      const module = await tx.manager.findOneBy(ProgrammeModule, { versionId, key: moduleKey });
      if (!module) throw new NoSuchProgramme();
      const key = await freeKey(tx, Lesson, programmeId, title);
      const position = await tx.manager.countBy(Lesson, { moduleId: module.id });
      const empty = { bring: [], shared: '', forResidents: null, forProfessionals: null, exercise: '', reflection: '' };
      await tx.manager.insert(Lesson, { id: newId(), versionId, moduleId: module.id, key, position, title, minutes: TYPICAL_MINUTES, ...empty });
      return key;
    });
  }

  /** @throws InvalidInput about the fields, or about `stand` when another window was first */
  change(actor: Actor, address: PartAddress, stand: string, words: LessonWords, placed: Placed | null): Promise<void> {
    return this.writing.in(actor, address, async (tx, { id: versionId }) => {
      const lesson = await tx.manager.findOneBy(Lesson, { versionId, key: address.part });
      if (!lesson) throw new NoSuchProgramme();
      assertUnchanged(lesson, stand);
      const whole = placed ? await withAttachment(tx, lesson, words, placed) : words;
      await assertSound(tx, lesson.moduleId, whole);
      await tx.manager.update(Lesson, { id: lesson.id }, whole);
    });
  }
}

async function withAttachment(tx: Tx, shelf: Lesson, words: LessonWords, { attachment, at }: Placed): Promise<LessonWords> {
  const name = await placeFile(tx, { versionId: shelf.versionId, moduleId: shelf.moduleId }, attachment.name, attachment.bytes);
  return withText(words, at, [textIn(words, at), attachment.lineFor(name)].filter(Boolean).join('\n\n'));
}

async function assertSound(tx: Tx, moduleId: string, words: LessonWords): Promise<void> {
  const files = (await tx.manager.findBy(LessonFile, { moduleId })).map(({ name }) => name);
  const remarks = TEXTS.flatMap((name) => {
    const remark = remarkOn(textIn(words, name), files);
    return remark === null ? [] : [[name, remark] as const];
  });
  if (remarks.length > 0) throw new InvalidInput(Object.fromEntries(remarks));
}
