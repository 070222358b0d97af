import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hintsIn } from '../../../platform/seeds/reading-hints.js';
import type { Actor } from '../../../platform/security/actor.js';
import { formModel } from '../../../platform/web/forms.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { pathTo } from '../../programmes/addresses.js';
import { readersOf } from '../../reading/readers.js';
import { Lesson } from '../../versions/lesson.entity.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';
import { draftPath, type PartAddress } from '../draft-address.js';
import { draftTrail } from '../draft-trail.js';
import { standFor } from '../stand.js';
import { LESSON_FIELDS, type LessonForm, TEXT_LABELS, type TextName, TEXTS, valuesOf } from './lesson-fields.js';

/** More is not read. */
const MOST_HINTS = 4;

/** Writing a lesson. */
@Injectable()
export class LessonFormPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: ProgrammeAccess,
  ) {}

  async show(actor: Actor, address: PartAddress, filled: LessonForm | null = null): Promise<{ view: string; model: object }> {
    const head = await this.access.draft(actor, address.programme, address.draft);
    const lesson = await this.reader.manager.findOneBy(Lesson, { versionId: head.id, key: address.part });
    if (!lesson) throw new NoSuchProgramme();
    const module = await this.reader.manager.findOneByOrFail(ProgrammeModule, { id: lesson.moduleId });
    const form = filled ?? formModel(LESSON_FIELDS, { ...valuesOf(lesson), waar: 'tekst' });
    const readHref = pathTo(head.programmeKey, 'versies', head.id, lesson.key);
    const model = {
      title: lesson.title,
      trail: draftTrail(head, module),
      form,
      stand: standFor(lesson, filled && filled.stand),
      action: draftPath(address, 'lessen', address.part),
      back: draftPath(address),
      removeHref: draftPath(address, 'lessen', address.part, 'verwijdering'),
      readAs: readersOf(module.audience).map((reader) => ({ href: `${readHref}?als=${reader}`, text: `Bekijk als ${reader}` })),
      hints: Object.fromEntries(TEXTS.map((name) => [name, hintsOn(form[name].value)])),
      places: TEXTS.map((value) => ({ value, label: TEXT_LABELS[value], isSelected: form.waar.value === value })),
    };
    return { view: 'curriculum/lessons/edit', model };
  }
}

/** Advice that never blocks (D36). */
const hintsOn = (text: string): readonly string[] =>
  hintsIn('', text)
    .slice(0, MOST_HINTS)
    .map(({ line, text: said }) => `Regel ${String(line)}: ${said}`);

export const isTextName = (word: unknown): word is TextName => TEXTS.some((name) => name === word);
