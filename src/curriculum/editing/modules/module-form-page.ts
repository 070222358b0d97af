import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/security/actor.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { CheckQuestion } from '../../versions/check-question.entity.js';
import { Lesson } from '../../versions/lesson.entity.js';
import { LessonFile } from '../../versions/lesson-file.entity.js';
import { PracticeCase } from '../../versions/practice-case.entity.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';
import { draftPath, type PartAddress } from '../draft-address.js';
import { draftTrail } from '../draft-trail.js';
import { lessonOptions } from '../lessons/lesson-options.js';
import { movables } from '../parts/movable.js';
import { standFor } from '../stand.js';
import { blockFields, formOf, type ModuleForm } from './module-fields.js';

const AUDIENCE_WORDS = [
  { value: 'iedereen', label: 'Voor iedereen', hint: 'Bewoners en professionals lezen dezelfde lessen, elk met een eigen deel.' },
  { value: 'wijkprofessionals', label: 'Alleen voor wijkprofessionals', hint: 'Deze module wacht nooit op de bewoners.' },
];

/** A form as it was sent; `shown` of a list of ticks is nothing, so they come beside it. */
interface Filled {
  readonly form: ModuleForm;
  readonly needs: readonly string[];
}

/** Writing what a module is, and what hangs on it. */
@Injectable()
export class ModuleFormPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: ProgrammeAccess,
  ) {}

  async show(actor: Actor, address: PartAddress, filled: Filled | null = null): Promise<{ view: string; model: object }> {
    const head = await this.access.draft(actor, address.programme, address.draft);
    const modules = await this.reader.manager.find(ProgrammeModule, { where: { versionId: head.id }, order: { position: 'ASC' } });
    const module = modules.find(({ key }) => key === address.part);
    if (!module) throw new NoSuchProgramme();
    const { form, needs } = filled ?? { form: formOf(module), needs: module.needs };
    const model = {
      title: module.title,
      trail: draftTrail(head),
      form,
      stand: standFor(module, filled && form.stand),
      action: draftPath(address, 'modules', module.key),
      back: draftPath(address),
      removeHref: draftPath(address, 'modules', module.key, 'verwijdering'),
      audiences: AUDIENCE_WORDS.map((audience) => ({ ...audience, isSelected: form.voor.value === audience.value })),
      needs: modules.filter((other) => other !== module).map(({ key, title }) => ({ value: key, label: title, isSelected: needs.includes(key) })),
      minutes: minutesIn(module),
      ...(await this.partsOf(address, module, form)),
    };
    return { view: 'curriculum/modules/edit', model };
  }

  private async partsOf(address: PartAddress, { id: moduleId, key }: ProgrammeModule, form: ModuleForm): Promise<object> {
    const { manager } = this.reader;
    const inOrder = { where: { moduleId }, order: { position: 'ASC' } } as const;
    const [lessons, cases, questions] = [
      await manager.find(Lesson, { ...inOrder, select: { id: true, key: true, title: true } }),
      await manager.find(PracticeCase, { ...inOrder, select: { id: true, key: true, title: true } }),
      await manager.find(CheckQuestion, { ...inOrder, select: { id: true, key: true, question: true } }),
    ];
    const files = await manager.find(LessonFile, { where: { moduleId }, order: { name: 'ASC' } });
    const newHref = (kind: string): string => draftPath(address, 'modules', key, kind, 'nieuw');
    return {
      blocks: blockFields(form).map((row) => ({ ...row, lessons: lessonOptions(lessons, row.les.value, 'Geen les') })),
      parts: [
        { id: 'lessen', heading: 'Lessen', rows: movables(address, 'lessen', lessons, 'module'), newHref: newHref('lessen'), newText: 'Nieuwe les' },
        {
          id: 'oefensituaties',
          heading: 'Oefensituaties',
          rows: movables(address, 'oefensituaties', cases),
          newHref: newHref('oefensituaties'),
          newText: 'Nieuwe oefensituatie',
        },
        {
          id: 'toetsvragen',
          heading: 'Vragen van de toets',
          rows: movables(
            address,
            'toetsvragen',
            questions.map((each) => ({ key: each.key, title: each.question })),
          ),
          newHref: newHref('toetsvragen'),
          newText: 'Nieuwe toetsvraag',
        },
      ],
      files: files.map(({ name }) => ({
        name,
        href: draftPath(address, 'modules', key, 'bestanden', name),
        removeAction: draftPath(address, 'modules', key, 'bestanden', name, 'verwijdering'),
      })),
    };
  }
}

/** What the dagdeel comes to as it is kept (D12). */
function minutesIn({ blocks }: ProgrammeModule): string {
  const sum = (of: readonly { minutes: number }[]): string => String(of.reduce((total, { minutes }) => total + minutes, 0));
  return `${sum(blocks)} minuten, waarvan ${sum(blocks.filter(({ net }) => net))} netto`;
}
