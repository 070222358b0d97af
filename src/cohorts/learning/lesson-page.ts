import { Injectable } from '@nestjs/common';
import { CurriculumQueries, lessonWords } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import type { Course, Place } from './course.js';
import type { Learner } from './learners.js';
import { NoSuchLesson } from './learning.errors.js';
import { LearningQueries } from './learning.queries.js';
import { LessonNotes, type Note } from './lesson-notes.js';
import type { NoteKind } from './lesson-note.entity.js';
import { addressOf, lessonRows } from './lesson-rows.js';
import { lookingAlong } from './looking-along.js';

/** A text that could not be saved as it is, to show again. */
export interface Refused extends Note {
  readonly kind: NoteKind;
  readonly error: string | null;
  /** What was written elsewhere meanwhile. */
  readonly newer: string | null;
}

type Page = Promise<{ readonly view: string; readonly model: object }>;

/** A lesson as one person reads it: what is for everybody, and the part for their own role (A2). */
@Injectable()
export class LessonPage {
  constructor(
    private readonly learning: LearningQueries,
    private readonly curriculum: CurriculumQueries,
    private readonly notes: LessonNotes,
    private readonly clock: Clock,
  ) {}

  async show(learner: Learner, lessonKey: string, refused: Refused | null = null): Page {
    const { cohortId, personId, versionId, takesPart } = learner;
    const course = await this.learning.courseOf(learner);
    if (!course.has(lessonKey)) return this.gone(learner, lessonKey);
    const place = course.openLesson(lessonKey);
    const readAt = course.read.get(lessonKey);
    const notes = await this.notes.of(learner, cohortId, lessonKey);
    const model = {
      ...lessonWords(await this.curriculum.lessonOf(versionId, lessonKey), learner.role, (name) => `/training/${place.module.key}/bestanden/${name}`),
      ...aroundOf(course, place),
      lookingAlong: lookingAlong(learner),
      takesPart,
      buurt: learner.siteId,
      device: `${personId}:${cohortId}:${lessonKey}`,
      readAt: readAt ? agoInWords(readAt, this.clock.now()) : null,
      exerciseNote: noteOf('opdracht', notes.opdracht, refused),
      reflectionNote: noteOf('denkvraag', notes.denkvraag, refused),
    };
    return { view: 'cohorts/learning/lesson', model };
  }

  /** A lesson that a newer version has no more: said so, with what they wrote at it (D18). */
  private async gone(learner: Learner, lessonKey: string): Page {
    const found = learner.takesPart && (await this.learning.goneLessons(learner.cohortId, learner.personId)).find(({ key }) => key === lessonKey);
    if (!found) throw new NoSuchLesson();
    const { opdracht, denkvraag } = await this.notes.of(learner, learner.cohortId, lessonKey);
    const texts = [opdracht.text, denkvraag.text].filter(Boolean);
    return { view: 'cohorts/learning/gone', model: { title: found.title, trail: [{ href: '/training', text: 'Training' }], texts } };
  }
}

function aroundOf(course: Course, { module, lesson }: Place): object {
  const { places } = course;
  const address = addressOf(module.key, lesson.key);
  const here = places.findIndex((place) => place.lesson.key === lesson.key);
  const linkTo = (place: Place | undefined): object | null =>
    place ? { href: addressOf(place.module.key, place.lesson.key), title: place.lesson.title } : null;
  const number = module.lessons.findIndex(({ key }) => key === lesson.key) + 1;
  return {
    address,
    readAddress: `${address}/gelezen`,
    undoAddress: `${address}/gelezen/intrekking`,
    kicker: `Les ${String(number)} van ${String(module.lessons.length)}`,
    trail: [
      { href: '/training', text: 'Training' },
      { href: `/training/${module.key}`, text: module.title },
    ],
    lessons: lessonRows(course, course.module(module.key), lesson.key),
    previous: linkTo(places[here - 1]),
    next: linkTo(places[here + 1]),
  };
}

function noteOf(kind: NoteKind, { text, revision }: Note, refused: Refused | null): object {
  const blank = { kind, text, revision, error: null, newer: null };
  return refused?.kind === kind ? { ...blank, ...refused } : blank;
}
