import { Injectable } from '@nestjs/common';
import type { Learner } from '../../cohorts/index.js';
import type { CheckQuestion } from '../../curriculum/index.js';
import { type Chosen, isRight } from './check.policy.js';
import { ChecksService } from './checks.service.js';

/** The ten questions on one page: to answer, to learn from, to try again. */
@Injectable()
export class CheckPage {
  constructor(private readonly checks: ChecksService) {}

  /** With `chosen`: what was answered, each with whether it is right and why. */
  async show(learner: Learner, chosen: Chosen | null = null): Promise<object> {
    const questions = await this.checks.questionsFor(learner);
    const isPassed = await this.checks.hasPassed(learner);
    const wrong = chosen ? questions.filter((question) => !isRight(question, chosen)) : [];
    return {
      title: 'De tien vragen',
      trail: [
        { href: '/training', text: 'Training' },
        { href: '/op-weg-helpen', text: 'Op weg helpen' },
      ],
      buurt: learner.siteId,
      isPassed,
      result: chosen ? `${String(questions.length - wrong.length)} van de ${String(questions.length)} zijn goed.` : null,
      errors: wrong.map((question) => ({ href: `#${fieldOf(question)}`, message: `Vraag ${String(question.position + 1)} is nog niet goed.` })),
      questions: questions.map((question, index) => shown(question, index + 1, chosen, isPassed)),
    };
  }
}

export const fieldOf = ({ key }: Pick<CheckQuestion, 'key'>): string => `vraag-${key}`;

function shown(question: CheckQuestion, number: number, chosen: Chosen | null, isPassed: boolean): object {
  const { answers, rightAnswer, why } = question;
  const own = chosen?.get(question.key) ?? null;
  const right = chosen !== null && isRight(question, chosen);
  return {
    name: fieldOf(question),
    id: fieldOf(question),
    label: `${String(number)}. ${question.question}`,
    right: right ? why : null,
    error: chosen === null || right ? null : own === null ? 'Kies een antwoord.' : `Nog niet. ${why}`,
    options: answers.map((label, index) => ({ value: String(index), label, hint: null, isSelected: index === own })),
    answer: isPassed ? answers[rightAnswer] : null,
    why,
  };
}
