import { RuleBroken, type WayOn } from '../../platform/errors/domain-error.js';

export class NotANewerVersion extends RuleBroken {
  readonly code = 'cohorts.not-a-newer-version';
  readonly userMessage = 'Jullie werken al met deze versie, of met een nieuwere. Kijk nog eens wat er nu is.';
  override readonly wayOn: WayOn;

  constructor(cohortId: string) {
    super('a version that is no published newer one of the same programme');
    this.wayOn = { href: `/groep/${cohortId}/programma`, text: 'Naar de versies' };
  }
}
