import { lessonHtml } from '../content/lesson-html.js';
import type { Lesson } from '../versions/lesson.entity.js';

/** As whom a lesson is read; null sees the part of both roles. */
export type ReaderRole = 'buurtverbinder' | 'wijkprofessional' | null;

/** A lesson as its reader sees it: what is for everybody, and the part for their own role (A2). */
export function lessonWords(lesson: Lesson, role: ReaderRole, fileHref: (name: string) => string) {
  const html = (text: string): string => lessonHtml(text, fileHref);
  const parts = [
    { of: 'buurtverbinder', text: lesson.forResidents, heading: role ? 'Voor jou als bewoner' : 'Voor bewoners' },
    { of: 'wijkprofessional', text: lesson.forProfessionals, heading: role ? 'Voor jou als professional' : 'Voor professionals' },
  ];
  return {
    title: lesson.title,
    minutes: lesson.minutes,
    bring: lesson.bring,
    sharedHtml: html(lesson.shared),
    parts: parts.flatMap(({ of, text, heading }) => (text !== null && (role === null || role === of) ? [{ key: of, heading, html: html(text) }] : [])),
    exerciseHtml: html(lesson.exercise),
    reflectionHtml: html(lesson.reflection),
  };
}
