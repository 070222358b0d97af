import { InvalidInput, RuleBroken } from '../../platform/errors/domain-error.js';
import type { Mix } from './mix.policy.js';

export class ResidentsStayTheMajority extends RuleBroken {
  readonly code = 'cohorts.residents-stay-the-majority';
  readonly userMessage: string;

  constructor({ residents, professionals }: Mix) {
    super(`${String(residents)} residents beside ${String(professionals)} professionals`);
    this.userMessage = `In een groep zijn bewoners altijd in de meerderheid. Nu zou het ${counted(residents, 'bewoner')} en ${counted(professionals, 'professional')} worden. Nodig eerst meer bewoners uit.`;
  }
}

/** Outside the advice a trainer goes on with a reason; without one the form comes back and asks for it. */
export const askForReason = (warnings: readonly string[]): InvalidInput =>
  new InvalidInput({ reden: `${warnings.join(' ')} Wil je toch verder? Schrijf dan kort waarom.` });

const counted = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;
