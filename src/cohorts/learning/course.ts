import { type LessonHead, type ModuleHead, moduleStates, type ModuleState } from '../../curriculum/index.js';
import type { TeamRole } from '../enrolments/enrolment.entity.js';
import { ForProfessionals, ModuleIsClosed, NoSuchLesson } from './learning.errors.js';

/** Somebody in the training; without a role it is the trainer, who reads everything. */
export interface Student {
  readonly role: TeamRole | null;
  /** What a trainer does while looking along never counts (A8), and nothing is closed to them. */
  readonly takesPart: boolean;
}

export interface Place {
  readonly module: ModuleHead;
  readonly lesson: LessonHead;
}

export interface CourseModule extends ModuleState {
  readonly head: ModuleHead;
  readonly read: number;
}

/** The modules that somebody follows, in order, and how far they are. */
export class Course {
  readonly modules: readonly CourseModule[];

  constructor(
    private readonly all: readonly ModuleHead[],
    private readonly student: Student,
    /** When each lesson was read, by its key. */
    readonly read: ReadonlyMap<string, Date>,
  ) {
    const states = moduleStates(all, new Set(read.keys()));
    const open = { state: 'open', waitsFor: [] } as const;
    this.modules = all
      .filter((head) => this.isFor(head))
      .map((head) => ({
        head,
        ...((student.takesPart && states.get(head.key)) || open),
        read: head.lessons.filter(({ key }) => read.has(key)).length,
      }));
  }

  /** What to read next: the first lesson not yet read of what is open. */
  get next(): Place | null {
    for (const { head, state } of this.modules) {
      const lesson = state === 'open' && head.lessons.find(({ key }) => !this.read.has(key));
      if (lesson) return { module: head, lesson };
    }
    return null;
  }

  /** In the order of reading. */
  get places(): readonly Place[] {
    return this.modules.flatMap(({ head: module }) => module.lessons.map((lesson) => ({ module, lesson })));
  }

  module(key: string): CourseModule {
    const found = this.modules.find(({ head }) => head.key === key);
    if (found) return found;
    if (this.all.some((module) => module.key === key)) throw new ForProfessionals();
    throw new NoSuchLesson();
  }

  /** Where a lesson stands. @throws ModuleIsClosed when something comes first */
  openLesson(lessonKey: string): Place {
    const head = this.all.find(({ lessons }) => lessons.some(({ key }) => key === lessonKey));
    if (!head) throw new NoSuchLesson();
    const { waitsFor } = this.module(head.key);
    const lesson = head.lessons.find(({ key }) => key === lessonKey);
    if (!lesson) throw new NoSuchLesson();
    if (waitsFor[0] && !this.read.has(lessonKey)) throw new ModuleIsClosed(head, waitsFor[0]);
    return { module: head, lesson };
  }

  has(lessonKey: string): boolean {
    return this.all.some(({ lessons }) => lessons.some(({ key }) => key === lessonKey));
  }

  private isFor({ audience }: ModuleHead): boolean {
    return audience === 'iedereen' || this.student.role !== 'buurtverbinder';
  }
}
