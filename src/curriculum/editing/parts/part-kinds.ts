import type { EntityTarget } from 'typeorm';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { CheckQuestion } from '../../versions/check-question.entity.js';
import { Lesson } from '../../versions/lesson.entity.js';
import { PracticeCase } from '../../versions/practice-case.entity.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';

/** A part of a draft that has neighbours: it can move among them, and go. */
export interface PartRow {
  readonly id: string;
  readonly versionId: string;
  readonly key: string;
  readonly position: number;
  readonly moduleId?: string;
}

export interface PartKind {
  readonly entity: EntityTarget<PartRow>;
  /** What the page calls it when it goes. */
  readonly removal: string;
  readonly warning: string;
}

const KINDS: Readonly<Record<string, PartKind>> = {
  modules: {
    entity: ProgrammeModule,
    removal: 'Module weghalen',
    warning: 'De module gaat weg, met haar lessen, oefensituaties, vragen en bestanden. In gepubliceerde versies blijft alles staan.',
  },
  lessen: {
    entity: Lesson,
    removal: 'Les weghalen',
    warning: 'De les gaat uit dit concept. Wie hem al las, houdt wat hij schreef. In gepubliceerde versies blijft hij staan.',
  },
  oefensituaties: { entity: PracticeCase, removal: 'Oefensituatie weghalen', warning: 'De oefensituatie gaat uit dit concept.' },
  toetsvragen: { entity: CheckQuestion, removal: 'Toetsvraag weghalen', warning: 'De vraag gaat uit dit concept. Een toets heeft tien vragen.' },
};

/** By the word in the address. @throws NotFound */
export function partKind(word: string): PartKind {
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  if (!kind) throw new NotFound('no such kind of part');
  return kind;
}
