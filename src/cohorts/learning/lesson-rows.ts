import type { LessonHead } from '../../curriculum/index.js';
import type { Course, CourseModule } from './course.js';

/** A lesson in a list. */
export interface LessonRow {
  readonly title: string;
  readonly minutes: number;
  readonly number: number;
  readonly tone: 'done' | 'now' | '';
  readonly label: string | null;
  /** null: its module is closed. */
  readonly href: string | null;
  readonly isHere: boolean;
}

export function lessonRows(course: Course, { head, state }: CourseModule, hereKey: string | null = null): readonly LessonRow[] {
  const next = course.next?.lesson.key;
  return head.lessons.map((lesson, index) => ({
    title: lesson.title,
    minutes: lesson.minutes,
    number: index + 1,
    ...stateOf(course, lesson, next),
    href: state === 'dicht' && !course.read.has(lesson.key) ? null : addressOf(head.key, lesson.key),
    isHere: lesson.key === hereKey,
  }));
}

export const addressOf = (moduleKey: string, lessonKey: string): string => `/training/${moduleKey}/${lessonKey}`;

/** "2 van de 5 lessen gelezen, nog ongeveer 35 minuten", and the bar that goes with it. */
export function progressOf(course: Course, { head, read }: CourseModule): { id: string; label: string; value: number; max: number } | null {
  const { lessons } = head;
  if (lessons.length === 0) return null;
  const minutes = lessons.filter(({ key }) => !course.read.has(key)).reduce((sum, lesson) => sum + lesson.minutes, 0);
  const left = minutes > 0 ? `, nog ongeveer ${String(minutes)} minuten` : '';
  return {
    id: `voortgang-${head.key}`,
    label: `${String(read)} van de ${String(lessons.length)} lessen gelezen${left}`,
    value: read,
    max: lessons.length,
  };
}

function stateOf({ read }: Course, { key }: LessonHead, next: string | undefined): Pick<LessonRow, 'tone' | 'label'> {
  if (read.has(key)) return { tone: 'done', label: 'Gelezen' };
  return key === next ? { tone: 'now', label: 'Nu' } : { tone: '', label: null };
}
