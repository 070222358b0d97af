import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/security/actor.js';
import { type FormModel, formModel } from '../../../platform/web/forms.js';
import { ProgrammeAccess } from '../../authors/programme-access.js';
import { pathTo } from '../../programmes/addresses.js';
import { CurriculumQueries, type ModuleHead } from '../../versions/curriculum.queries.js';
import { draftPath, type DraftAddress } from '../draft-address.js';
import { draftTrail } from '../draft-trail.js';
import { movables } from '../parts/movable.js';
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
      modules: movables(address, 'modules', modules).map((module) => ({ ...module, ...moduleWords(address, module) })),
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

function moduleWords(address: DraftAddress, { key, audience, isJoint, session, lessons }: Omit<ModuleHead, 'id'>): object {
  return {
    about: [
      audience === 'wijkprofessionals' ? 'Alleen voor professionals' : isJoint ? 'Samen' : 'Alleen bewoners',
      session === null ? 'zonder bijeenkomst' : `bijeenkomst ${session}`,
      `${String(lessons.reduce((sum, { minutes }) => sum + minutes, 0))} minuten lezen`,
    ].join(', '),
    lessons: movables(address, 'lessen', lessons),
    newLessonHref: draftPath(address, 'modules', key, 'lessen', 'nieuw'),
  };
}
