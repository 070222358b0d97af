import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { typedIn } from '../../../platform/web/forms.js';

export const ANSWER_FIELDS = ['antwoord0', 'antwoord1', 'antwoord2', 'antwoord3', 'antwoord4'] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];

export const answerValues = (answers: readonly string[]): Partial<Record<AnswerField, string>> =>
  Object.fromEntries(ANSWER_FIELDS.map((field, row) => [field, answers[row] ?? '']));

/** The answers that were written, and which of them is right. @throws InvalidInput about `goed`, or an answer that is too long */
export function answersIn(body: Readonly<Record<string, unknown>>): { readonly answers: readonly string[]; readonly rightAnswer: number } {
  const texts = ANSWER_FIELDS.map((field) => ({ field, text: typedIn(body, field) }));
  const errors = Object.fromEntries(texts.filter(({ text }) => text.length > 2000).map(({ field }) => [field, 'Houd dit onder de 2000 tekens.']));
  const written = texts.filter(({ text }) => text !== '');
  const chosen = ANSWER_FIELDS.find((_, row) => String(row) === body['goed']);
  const rightAnswer = written.findIndex(({ field }) => field === chosen);
  if (written.length > 0 && rightAnswer < 0) errors['goed'] = 'Kies welk antwoord goed is. Het mag niet leeg zijn.';
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors);
  return { answers: written.map(({ text }) => text), rightAnswer: Math.max(rightAnswer, 0) };
}
