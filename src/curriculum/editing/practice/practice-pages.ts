import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/security/actor.js';
import { type FormModel, formModel } from '../../../platform/web/forms.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { STANCES } from '../../content/programme-content.js';
import { CheckQuestion } from '../../versions/check-question.entity.js';
import { Lesson } from '../../versions/lesson.entity.js';
import { PracticeCase } from '../../versions/practice-case.entity.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';
import type { VersionHead } from '../../versions/programme-versions.js';
import { draftPath, type PartAddress } from '../draft-address.js';
import { draftTrail } from '../draft-trail.js';
import { lessonOptions } from '../lessons/lesson-options.js';
import { rowPath } from '../parts/part-row.js';
import { standFor } from '../stand.js';
import { ANSWER_FIELDS, answerValues } from './answer-rows.js';
import { CHOICE_FIELDS, choiceField, choiceValues, ROWS } from './choice-rows.js';

export const CASE_FIELDS = ['titel', 'situatie', 'vraag', ...CHOICE_FIELDS, 'nawoord', 'les', 'stand'] as const;
export type CaseForm = FormModel<(typeof CASE_FIELDS)[number]>;
export const QUESTION_FIELDS = ['vraag', ...ANSWER_FIELDS, 'goed', 'waarom', 'stand'] as const;
export type QuestionForm = FormModel<(typeof QUESTION_FIELDS)[number]>;

type Page = Promise<{ readonly view: string; readonly model: object }>;

/** Writing practice cases and questions. */
@Injectable()
export class PracticePages {
  constructor(
    private readonly reader: DataSource,
    private readonly access: ProgrammeAccess,
  ) {}

  async practiceCase(actor: Actor, address: PartAddress, filled: CaseForm | null = null): Page {
    const head = await this.access.draft(actor, address.programme, address.draft);
    const found = await this.reader.manager.findOneBy(PracticeCase, { versionId: head.id, key: address.part });
    if (!found) throw new NoSuchProgramme();
    const { title, situation, question, choices, lesson, afterthought, moduleId } = found;
    const values = { titel: title, situatie: situation, vraag: question, les: lesson, nawoord: afterthought, ...choiceValues(choices) };
    const form = filled ?? formModel(CASE_FIELDS, values);
    const lessons = await this.reader.manager.find(Lesson, { where: { moduleId }, order: { position: 'ASC' } });
    const model = {
      title,
      ...(await this.aroundOf(head, address, 'oefensituaties', moduleId)),
      form,
      stand: standFor(found, filled && filled.stand),
      choices: ROWS.map((row) => ({
        number: Number(row) + 1,
        stance: form[choiceField(row, 'houding')],
        text: form[choiceField(row, 'tekst')],
        consequence: form[choiceField(row, 'gevolg')],
        stances: stanceOptions(form[choiceField(row, 'houding')].value),
      })),
      lessons: lessonOptions(lessons, form.les.value, 'Nog geen les'),
    };
    return { view: 'curriculum/practice-cases/edit', model };
  }

  async question(actor: Actor, address: PartAddress, filled: QuestionForm | null = null): Page {
    const head = await this.access.draft(actor, address.programme, address.draft);
    const found = await this.reader.manager.findOneBy(CheckQuestion, { versionId: head.id, key: address.part });
    if (!found) throw new NoSuchProgramme();
    const { question, answers, rightAnswer, why, moduleId } = found;
    const form = filled ?? formModel(QUESTION_FIELDS, { vraag: question, waarom: why, goed: rightAnswer, ...answerValues(answers) });
    const model = {
      title: 'Vraag van de toets',
      ...(await this.aroundOf(head, address, 'toetsvragen', moduleId)),
      form,
      stand: standFor(found, filled && filled.stand),
      answers: ANSWER_FIELDS.map((field, row) => ({ field: form[field], label: `Antwoord ${String(row + 1)}`, optional: row > 1 })),
      right: ANSWER_FIELDS.map((_, row) => ({
        value: String(row),
        label: `Antwoord ${String(row + 1)}`,
        hint: null,
        isSelected: form.goed.value === String(row),
      })),
    };
    return { view: 'curriculum/check-questions/edit', model };
  }

  private async aroundOf(head: VersionHead, address: PartAddress, kind: string, moduleId: string): Promise<object> {
    const module = await this.reader.manager.findOneByOrFail(ProgrammeModule, { id: moduleId });
    return {
      trail: draftTrail(head, module),
      action: draftPath(address, kind, address.part),
      removeHref: draftPath(address, kind, address.part, 'verwijdering'),
      back: `${rowPath(address, kind, module.key)}#${kind}-${address.part}`,
    };
  }
}

const stanceOptions = (chosen: string): readonly object[] => [
  { value: '', label: 'Kies', isSelected: chosen === '' },
  ...STANCES.map((stance) => ({ value: stance, label: stance.replaceAll('-', ' '), isSelected: stance === chosen })),
];
