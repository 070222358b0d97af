import { NotAllowed, NotFound, RuleBroken } from '../platform/errors/domain-error.js';

export class OnlyForProfessionals extends NotAllowed {
  readonly code = 'facilitation.only-for-professionals';
  readonly userMessage = 'Op weg helpen is voor de professionals in jullie groep. Zij leren hier hoe ze jullie op weg helpen.';
  override readonly wayOn = { href: '/training', text: 'Naar jouw training' };

  constructor() {
    super('somebody who is no professional here, at the module of professionals');
  }
}

export class NoPlacementYet extends NotFound {
  override readonly code = 'facilitation.no-placement-yet';
  override readonly userMessage = 'Op dit moment heb je jezelf nog niet geplaatst. Kies eerst een plek.';
  override readonly wayOn = { href: '/op-weg-helpen', text: 'Naar Op weg helpen' };

  constructor() {
    super('a placement that was never made');
  }
}

export class NoSuchPage extends NotFound {
  override readonly code = 'facilitation.no-such-page';
  override readonly userMessage = 'Deze bladzijde is er niet, of niet in jullie versie van de training.';
  override readonly wayOn = { href: '/op-weg-helpen', text: 'Naar Op weg helpen' };
}

export class NoSuchEntry extends NotFound {
  override readonly code = 'facilitation.no-such-entry';
  override readonly userMessage = 'Deze aantekening is er niet, of is niet met jou gedeeld.';
  override readonly wayOn = { href: '/vandaag', text: 'Naar Vandaag' };
}

export class NotSharedYet extends RuleBroken {
  readonly code = 'facilitation.not-shared-yet';
  readonly userMessage = 'Deel deze aantekening eerst met je trainer. Dan kunnen jullie er samen over schrijven.';
  override readonly wayOn = { href: '/op-weg-helpen', text: 'Naar Op weg helpen' };

  constructor() {
    super('a remark under an entry that nobody else can read');
  }
}

export class NoSuchSession extends NotFound {
  override readonly code = 'facilitation.no-such-session';
  override readonly userMessage = 'Deze bijeenkomst staat niet bij deze groep.';
  override readonly wayOn = { href: '/groep', text: 'Naar jouw groepen' };
}
