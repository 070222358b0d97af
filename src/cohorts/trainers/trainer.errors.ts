import { NotFound, RuleBroken } from '../../platform/errors/domain-error.js';

export class NoSuchTrainer extends NotFound {
  override readonly code = 'cohorts.no-such-trainer';
  override readonly userMessage = 'Deze trainer hoort niet (meer) bij de groep.';
  override readonly wayOn = { href: '/groep', text: 'Naar jouw groepen' };

  constructor() {
    super('a trainer of another cohort, or of none');
  }
}

/** Somebody always answers for a group. */
export class IsTheLastTrainer extends RuleBroken {
  readonly code = 'cohorts.is-the-last-trainer';
  readonly userMessage = 'Een groep heeft altijd een trainer. Draag de groep eerst over aan een ander.';

  constructor() {
    super('the last trainer of a cohort cannot leave it');
  }
}
