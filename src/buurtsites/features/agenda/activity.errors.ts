import { NotAllowed, NotFound, RuleBroken } from '../../../platform/errors/domain-error.js';

export class NoSuchActivity extends NotFound {
  override readonly code = 'agenda.no-such-activity';
  override readonly userMessage = 'Deze activiteit staat niet in de agenda. Misschien is ze weggehaald.';
}

export class NotYourActivity extends NotAllowed {
  readonly code = 'agenda.not-your-activity';
  readonly userMessage = 'De buurtverbinders houden de agenda bij. Klopt er iets niet? Vertel het hen.';
}

export class HiddenByModerators extends RuleBroken {
  readonly code = 'agenda.hidden-by-moderators';
  readonly userMessage = 'De buurtverbinders haalden deze activiteit weg. In de mail die je kreeg staat waarom, en hoe je bezwaar maakt.';
}

export class NotOnThatDay extends RuleBroken {
  readonly code = 'agenda.not-on-that-day';
  readonly userMessage = 'Op die dag is deze activiteit er niet. Kies een van de dagen die nog komen.';
}

export class AlreadyOver extends RuleBroken {
  readonly code = 'agenda.already-over';
  readonly userMessage = 'Deze activiteit is al geweest. Kies eerst een nieuwe dag.';
}
