import type { FormModel } from '../../../platform/web/forms.js';
import type { Lesson } from '../../versions/lesson.entity.js';
import { asLines, linesIn } from '../lines.js';
import type { LessonDto } from './dto/lesson.dto.js';

/** The texts of a lesson in the order in which they are read. */
export const TEXTS = ['tekst', 'bewoners', 'professionals', 'opdracht', 'denkvraag'] as const;
export type TextName = (typeof TEXTS)[number];

/** In the order of the page. */
export const LESSON_FIELDS = ['titel', 'minuten', 'meenemen', ...TEXTS, 'bestand', 'alt', 'video', 'waar', 'stand'] as const;
export type LessonForm = FormModel<(typeof LESSON_FIELDS)[number]>;

export const TEXT_LABELS: Readonly<Record<TextName, string>> = {
  tekst: 'De tekst voor iedereen',
  bewoners: 'Voor buurtverbinders',
  professionals: 'Voor wijkprofessionals',
  opdracht: 'Opdracht',
  denkvraag: 'Denkvraag',
};

export type LessonWords = Pick<Lesson, 'title' | 'minutes' | 'bring' | 'shared' | 'forResidents' | 'forProfessionals' | 'exercise' | 'reflection'>;

export const wordsIn = (form: LessonDto): LessonWords => ({
  title: form.titel,
  minutes: form.minuten,
  bring: linesIn(form.meenemen),
  shared: form.tekst,
  // empty: the roles do not differ here
  forResidents: form.bewoners || null,
  forProfessionals: form.professionals || null,
  exercise: form.opdracht,
  reflection: form.denkvraag,
});

export const valuesOf = (lesson: Lesson) => ({
  titel: lesson.title,
  minuten: lesson.minutes,
  meenemen: asLines(lesson.bring),
  tekst: lesson.shared,
  bewoners: lesson.forResidents ?? '',
  professionals: lesson.forProfessionals ?? '',
  opdracht: lesson.exercise,
  denkvraag: lesson.reflection,
});

const COLUMNS: Readonly<Record<TextName, 'shared' | 'forResidents' | 'forProfessionals' | 'exercise' | 'reflection'>> = {
  tekst: 'shared',
  bewoners: 'forResidents',
  professionals: 'forProfessionals',
  opdracht: 'exercise',
  denkvraag: 'reflection',
};

export const textIn = (words: LessonWords, name: TextName): string => words[COLUMNS[name]] ?? '';

export const withText = (words: LessonWords, name: TextName, text: string): LessonWords => ({ ...words, [COLUMNS[name]]: text });
