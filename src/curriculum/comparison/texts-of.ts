import type { Block, CaseContent, LessonContent, ModuleContent, QuestionContent } from '../content/programme-content.js';

/** The texts of a part by what a reader calls them. */
export type NamedTexts = Readonly<Record<string, string>>;

export const textsOfModule = (module: ModuleContent): NamedTexts => ({
  Titel: module.title,
  Doel: module.purpose,
  'Voor wie': module.for,
  'Samen aan tafel': yesNo(module.joint),
  'Komt na': module.needs.join(', '),
  Dagdeel: module.session ?? '',
  'Wat je leert': module.goals.join('\n'),
  'Op tafel': module.bring.join('\n'),
  'Programma van het dagdeel': module.blocks.map(blockInWords).join('\n'),
});

export const textsOfLesson = (lesson: LessonContent): NamedTexts => ({
  Titel: lesson.title,
  Minuten: String(lesson.minutes),
  Meenemen: lesson.bring.join('\n'),
  'De tekst voor iedereen': lesson.shared,
  'Voor buurtverbinders': lesson.forResidents ?? '',
  'Voor wijkprofessionals': lesson.forProfessionals ?? '',
  Opdracht: lesson.exercise,
  Denkvraag: lesson.reflection,
});

export const textsOfCase = (practice: CaseContent): NamedTexts => ({
  Titel: practice.title,
  Situatie: practice.situation,
  Vraag: practice.question,
  Keuzes: practice.choices.map(({ stance, text, consequence }) => `${stance}: ${text}\n${consequence}`).join('\n'),
  'Hoort bij les': practice.lesson,
  'Om mee te nemen': practice.afterthought,
});

export const textsOfQuestion = (question: QuestionContent): NamedTexts => ({
  Vraag: question.question,
  Antwoorden: question.answers.join('\n'),
  'Het goede antwoord': question.answers[question.right] ?? '',
  Waarom: question.why,
});

const blockInWords = ({ title, minutes, net, lesson }: Block): string =>
  `${title}: ${String(minutes)} minuten${net ? '' : ', telt niet mee'}${lesson === undefined ? '' : ` (les ${lesson})`}`;

const yesNo = (value: boolean): string => (value ? 'ja' : 'nee');
