import { NotFound, RuleBroken } from '../../platform/errors/domain-error.js';

const BACK = { href: '/op-weg-helpen/spiegel', text: 'Naar de spiegel' };

export class NoSuchMirror extends NotFound {
  override readonly code = 'facilitation.no-such-mirror';
  override readonly userMessage = 'Deze spiegel is er niet (meer), of is niet aan jou gevraagd.';
  override readonly wayOn = { href: '/vandaag', text: 'Naar Vandaag' };

  constructor() {
    super('a mirror that was not asked of this person, or none');
  }
}

export class TooFewToHoldAMirror extends RuleBroken {
  readonly code = 'facilitation.too-few-to-hold-a-mirror';
  readonly userMessage = 'In jullie groep zijn nog geen drie buurtverbinders. Vraag het als er drie of meer meedoen: dan is niet te zien wie wat koos.';
  override readonly wayOn = BACK;

  constructor() {
    super('a mirror asked of fewer than three residents');
  }
}

export class MirrorNeedsThree extends RuleBroken {
  readonly code = 'facilitation.mirror-needs-three';
  readonly userMessage = 'Er zijn nog geen drie antwoorden. Wacht nog even: zo blijft verborgen wie wat koos.';
  override readonly wayOn = BACK;

  constructor(answers: number) {
    super(`a mirror of ${String(answers)} answers`);
  }
}

export class MirrorWasShown extends RuleBroken {
  readonly code = 'facilitation.mirror-was-shown';
  readonly userMessage = 'Deze spiegel is al bekeken. Antwoorden kan dan niet meer: anders is te zien wat jij koos.';
  override readonly wayOn = { href: '/vandaag', text: 'Naar Vandaag' };

  constructor() {
    super('an answer to a mirror that was shown');
  }
}
