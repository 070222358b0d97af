import type { CheckQuestion } from '../../curriculum/index.js';
import type { Learner } from '../../cohorts/index.js';
import type { Profile } from '../completion/cohort-accreditation.entity.js';
import { NoCheckHere } from './check.errors.js';

/** Only professionals who take part, and only where the accreditation asks for it (D13). */
export function assertIsAsked({ role, takesPart }: Pick<Learner, 'role' | 'takesPart'>, profile: Profile): void {
  if (!takesPart || role !== 'wijkprofessional' || profile === 'geen') throw new NoCheckHere();
}

/** By key of the question: which answer was chosen, from 0; null when none. */
export type Chosen = ReadonlyMap<string, number | null>;

export const isRight = ({ key, rightAnswer }: Pick<CheckQuestion, 'key' | 'rightAnswer'>, chosen: Chosen): boolean => chosen.get(key) === rightAnswer;

/** All of them: who may try again as often as she likes needs no mark to reach. */
export const isPassed = (questions: readonly Pick<CheckQuestion, 'key' | 'rightAnswer'>[], chosen: Chosen): boolean =>
  questions.length > 0 && questions.every((question) => isRight(question, chosen));
