import { InvalidInput } from '../../../platform/errors/domain-error.js';

export const ANSWER_FIELDS = ['antwoord0', 'antwoord1', 'antwoord2', 'antwoord3', 'antwoord4'] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];

export const answerValues = (answers: readonly string[]): Partial<Record<AnswerField, string>> =>
  Object.fromEntries(ANSWER_FIELDS.map((field, row) => [field, answers[row] ?? '']));

/** The answers that were written, and which of them is right. @throws InvalidInput about `goed` */
export function answersIn(body: Readonly<Record<string, unknown>>): { readonly answers: readonly string[]; readonly rightAnswer: number } {
  const textOf = (field: AnswerField): string => {
    const sent = body[field];
    return typeof sent === 'string' ? sent.trim().slice(0, 2000) : '';
  };
  const written = ANSWER_FIELDS.filter((field) => textOf(field) !== '');
  const chosen = ANSWER_FIELDS.find((_, row) => String(row) === body['goed']);
  const rightAnswer = written.findIndex((field) => field === chosen);
  if (written.length > 0 && rightAnswer < 0) throw new InvalidInput({ goed: 'Kies welk antwoord goed is. Het mag niet leeg zijn.' });
  return { answers: written.map(textOf), rightAnswer: Math.max(rightAnswer, 0) };
}
