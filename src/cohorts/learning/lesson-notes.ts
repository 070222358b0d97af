import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortProgrammes } from '../programmes/cohort-programmes.js';
import { Course } from './course.js';
import { Learners } from './learners.js';
import { LessonNote, type NoteKind } from './lesson-note.entity.js';
import { PublishedModules } from './published-modules.js';

type Writer = Pick<Actor, 'personId'>;

export interface Note {
  readonly text: string;
  /** 0: nothing was written yet. */
  readonly revision: number;
}

export interface NewText extends Note {
  readonly cohortId: string;
  readonly lessonKey: string;
  readonly kind: NoteKind;
}

/** When the writer had an older text before them: what is there now, and nothing overwritten. */
export type Saved = { readonly saved: true; readonly revision: number } | { readonly saved: false; readonly newer: Note };

/** What people write for themselves at a lesson. Only its writer ever gets it to see. */
@Injectable()
export class LessonNotes {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly learners: Learners,
    private readonly programmes: CohortProgrammes,
    private readonly modules: PublishedModules,
    private readonly clock: Clock,
  ) {}

  async of({ personId }: Writer, cohortId: string, lessonKey: string): Promise<Readonly<Record<NoteKind, Note>>> {
    const notes = await this.reader.manager.findBy(LessonNote, { cohortId, personId, lessonKey });
    const noteOf = (kind: NoteKind): Note => {
      const { text, revision } = notes.find((note) => note.kind === kind) ?? { text: '', revision: 0 };
      return { text, revision };
    };
    return { opdracht: noteOf('opdracht'), denkvraag: noteOf('denkvraag') };
  }

  save({ personId }: Writer, note: NewText): Promise<Saved> {
    return this.unitOfWork.run(async (tx) => {
      await this.assertOwnLesson(tx, personId, note);
      const { cohortId, lessonKey, kind, text, revision } = note;
      const key = { cohortId, personId, lessonKey, kind };
      const writtenAt = this.clock.now();
      const isFirst = await insertOnce(tx, LessonNote, key, { ...key, text, revision: 1, writtenAt });
      if (isFirst) return { saved: true, revision: 1 };
      const { affected } = await tx.manager.update(LessonNote, { ...key, revision }, { text, revision: revision + 1, writtenAt });
      if (affected === 1) return { saved: true, revision: revision + 1 };
      const newer = await tx.manager.findOneByOrFail(LessonNote, key);
      // sent twice: the answer to the first got lost
      if (newer.text === text) return { saved: true, revision: newer.revision };
      return { saved: false, newer: { text: newer.text, revision: newer.revision } };
    });
  }

  private async assertOwnLesson(tx: Tx, personId: string, { cohortId, lessonKey }: NewText): Promise<void> {
    const { role } = await this.learners.enrolledIn({ personId }, cohortId, tx.manager);
    const modules = await this.modules.of(await this.programmes.versionIdOf(cohortId, tx.manager), tx.manager);
    new Course(modules, { role, takesPart: false }, new Map()).openLesson(lessonKey);
  }
}
