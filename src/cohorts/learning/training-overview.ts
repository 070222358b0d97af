import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/security/actor.js';
import type { Course, CourseModule } from './course.js';
import type { GoneLesson } from './learning.queries.js';
import { type Learner, Learners } from './learners.js';
import { LearningQueries } from './learning.queries.js';
import { addressOf, type LessonRow, lessonRows, progressOf } from './lesson-rows.js';
import { lookingAlong } from './looking-along.js';

/** A module in the list of all. */
export interface ModuleRow {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly tone: 'done' | 'now' | '';
  readonly label: string | null;
  readonly progress: string;
  readonly href: string | null;
  /** What has to be read first (A5). */
  readonly opener: { readonly title: string; readonly href: string } | null;
}

/** The module to go on with. */
export interface CurrentModule {
  readonly key: string;
  readonly kicker: string;
  readonly href: string;
  readonly title: string;
  readonly purpose: string;
  readonly isJoint: boolean;
  readonly progress: object | null;
  readonly lessons: readonly LessonRow[];
  readonly next: { readonly href: string; readonly text: string } | null;
}

export interface TrainingModel {
  readonly now: CurrentModule | null;
  readonly modules: readonly ModuleRow[];
  readonly gone: readonly GoneLesson[];
  readonly lookingAlong: object | null;
  readonly takesPart: boolean;
}

export interface NextLesson {
  readonly title: string;
  readonly moduleTitle: string;
  readonly minutes: number;
  readonly href: string;
}

/** Where somebody is in the training of their group. */
@Injectable()
export class TrainingOverview {
  constructor(
    private readonly learners: Learners,
    private readonly learning: LearningQueries,
  ) {}

  async of(learner: Learner): Promise<TrainingModel> {
    const course = await this.learning.courseOf(learner);
    const current = course.next && course.module(course.next.module.key);
    return {
      now: current && nowIn(course, current),
      modules: course.modules.map((module) => rowOf(course, module)),
      gone: learner.takesPart ? await this.learning.goneLessons(learner.cohortId, learner.personId) : [],
      lookingAlong: lookingAlong(learner),
      takesPart: learner.takesPart,
    };
  }

  /** The one lesson that comes next for somebody here; null when all was read, or they learn nothing here. */
  async nextFor(member: Member): Promise<NextLesson | null> {
    const learner = await this.learners.of(member);
    const next = learner && (await this.learning.courseOf(learner)).next;
    if (!next) return null;
    const { module, lesson } = next;
    return { title: lesson.title, minutes: lesson.minutes, moduleTitle: module.title, href: addressOf(module.key, lesson.key) };
  }
}

function nowIn(course: Course, module: CourseModule): CurrentModule {
  const lessons: readonly LessonRow[] = lessonRows(course, module);
  const next = lessons.find(({ tone }) => tone === 'now');
  const { key, title, purpose, isJoint } = module.head;
  return {
    kicker: `Module ${numberOf(course, module)} · nu`,
    key,
    href: `/training/${key}`,
    title,
    purpose,
    isJoint,
    progress: progressOf(course, module),
    lessons,
    next: next?.href ? { href: next.href, text: module.read > 0 ? `Verder met les ${String(next.number)}` : `Begin met les ${String(next.number)}` } : null,
  };
}

function rowOf(course: Course, module: CourseModule): ModuleRow {
  const { head, state, read, waitsFor } = module;
  const isNow = course.next?.module.key === head.key;
  const first = state === 'dicht' ? waitsFor[0] : undefined;
  return {
    key: head.key,
    number: numberOf(course, module),
    title: head.title,
    tone: state === 'klaar' ? 'done' : isNow ? 'now' : '',
    label: state === 'klaar' ? 'Klaar' : isNow ? 'Nu' : state === 'dicht' ? 'Nog dicht' : null,
    progress: head.lessons.length === 0 ? 'Alleen een bijeenkomst' : `${String(read)} van de ${String(head.lessons.length)} lessen gelezen`,
    href: first ? null : `/training/${head.key}`,
    opener: first ? { title: first.title, href: `/training/${first.key}` } : null,
  };
}

/** The professionals' own module stands beside the row. */
const numberOf = ({ modules }: Course, module: CourseModule): string =>
  module.head.audience === 'wijkprofessionals' ? 'P' : String(modules.filter(({ head }) => head.audience === 'iedereen').indexOf(module) + 1);
