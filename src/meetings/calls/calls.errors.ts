import { NotFound, RuleBroken } from '../../platform/errors/domain-error.js';

export class NoSuchGuest extends NotFound {
  override readonly code = 'meetings.no-such-guest';
  override readonly userMessage = 'Deze persoon is niet uitgenodigd voor deze bijeenkomst.';
}

/** Another trainer was first. */
export class AlreadyCalled extends RuleBroken {
  readonly code = 'meetings.already-called';
  readonly userMessage: string;

  constructor(firstName: string) {
    super('another trainer called');
    this.userMessage = `${firstName} heeft al gebeld. Jij hoeft niet meer te bellen.`;
  }
}
