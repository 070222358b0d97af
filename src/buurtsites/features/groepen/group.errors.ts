import { NotAllowed, NotFound, RuleBroken } from '../../../platform/errors/domain-error.js';

export class NoSuchGroup extends NotFound {
  override readonly code = 'groepen.no-such-group';
  override readonly userMessage = 'Deze groep staat niet op de site. Misschien is de pagina weggehaald.';
}

export class NotYourGroup extends NotAllowed {
  readonly code = 'groepen.not-your-group';
  readonly userMessage = 'Deze pagina houdt de groep zelf bij. Klopt er iets niet? Stuur ze een bericht.';
}

export class HiddenByModerators extends RuleBroken {
  readonly code = 'groepen.hidden-by-moderators';
  readonly userMessage = 'De buurtverbinders haalden deze pagina weg. In de mail die je kreeg staat waarom, en hoe je bezwaar maakt.';
}

export class CannotBeWrittenTo extends RuleBroken {
  readonly code = 'groepen.cannot-be-written-to';
  readonly userMessage = 'Deze groep heeft geen mailadres. Bel ze, of loop langs.';
}

export class NoSuchOwnerInvitation extends NotFound {
  override readonly code = 'groepen.no-such-owner-invitation';
  override readonly userMessage = 'Deze link werkt niet meer. Vraag het team om een nieuwe.';
}
