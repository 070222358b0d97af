import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/security/actor.js';
import { type FormModel, formModel } from '../../../platform/web/forms.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { pathTo } from '../../programmes/addresses.js';
import { CurriculumQueries, type LessonHead, type ModuleHead } from '../../versions/curriculum.queries.js';
import { draftPath, type DraftAddress } from '../draft-address.js';
import { draftTrail } from '../draft-trail.js';
import { standFor } from '../stand.js';

export const TITLE_FIELDS = ['titel', 'stand'] as const;
export type TitleForm = FormModel<(typeof TITLE_FIELDS)[number]>;

type Page = Promise<{ readonly view: string; readonly model: object }>;

/** A draft as a whole: its modules and lessons in order, each with a way in. */
@Injectable()
export class DraftPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: ProgrammeAccess,
    private readonly curriculum: CurriculumQueries,
  ) {}

  async show(actor: Actor, address: DraftAddress): Page {
    const head = await this.access.draft(actor, address.programme, address.draft);
    const modules = await this.curriculum.modulesOf(head.id);
    const trail = draftTrail(head).slice(0, -1);
    const model = {
      title: head.title,
      trail,
      modules: modules.map((module, index) => moduleRow(address, module, index, modules.length)),
      titleHref: draftPath(address, 'titel'),
      newModuleHref: draftPath(address, 'modules', 'nieuw'),
      publishHref: draftPath(address, 'publicatie'),
      removeHref: draftPath(address, 'verwijdering'),
      readHref: pathTo(head.programmeKey, 'versies', head.id),
    };
    return { view: 'curriculum/drafts/show', model };
  }

  async editTitle(actor: Actor, address: DraftAddress, filled: TitleForm | null = null): Page {
    const head = await this.access.draft(actor, address.programme, address.draft);
    const form = filled ?? formModel(TITLE_FIELDS, { titel: head.title });
    const stand = standFor({ title: head.title }, filled && filled.stand);
    const model = { title: 'De titel van het programma', trail: draftTrail(head), action: draftPath(address, 'titel'), back: draftPath(address), form, stand };
    return { view: 'curriculum/drafts/title', model };
  }
}

function moduleRow(address: DraftAddress, module: ModuleHead, index: number, count: number): object {
  const { key, title, audience, isJoint, session, lessons } = module;
  return {
    ...movable(address, 'modules', module, index, count),
    number: index + 1,
    about: [
      audience === 'wijkprofessionals' ? 'Alleen voor professionals' : isJoint ? 'Samen' : 'Alleen bewoners',
      session === null ? 'zonder bijeenkomst' : `bijeenkomst ${session}`,
      `${String(lessons.reduce((sum, { minutes }) => sum + minutes, 0))} minuten lezen`,
    ].join(', '),
    title,
    lessons: lessons.map((lesson, place) => lessonRow(address, lesson, place, lessons.length)),
    newLessonHref: draftPath(address, 'modules', key, 'lessen', 'nieuw'),
  };
}

const lessonRow = (address: DraftAddress, lesson: LessonHead, place: number, count: number): object => ({
  ...movable(address, 'lessen', lesson, place, count),
  title: lesson.title,
  minutes: lesson.minutes,
});

/** What `curriculum/drafts/_moves` and the anchors need. */
const movable = (address: DraftAddress, kind: string, { key, title }: { readonly key: string; readonly title: string }, index: number, count: number) => ({
  id: `${kind}-${key}`,
  href: draftPath(address, kind, key),
  moves: { action: draftPath(address, kind, key, 'verplaatsing'), what: title, isFirst: index === 0, isLast: index === count - 1 },
});
