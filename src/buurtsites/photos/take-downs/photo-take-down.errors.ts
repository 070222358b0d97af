import { NotAllowed, NotFound, RuleBroken } from '../../../platform/errors/domain-error.js';

export class NoSuchPhoto extends NotFound {
  override readonly code = 'photos.no-such-photo';
  override readonly userMessage = 'Deze foto staat niet op de site. Misschien is hij al weggehaald.';
}

export class NoSuchTakeDown extends NotFound {
  override readonly code = 'photos.no-such-take-down';
  override readonly userMessage = 'Deze foto wacht hier niet.';
}

export class OnlyResidentsJudge extends NotAllowed {
  readonly code = 'photos.only-residents-judge';
  readonly userMessage = 'De buurtverbinders beslissen over deze foto. Je kunt wel met hen meedenken.';
}

export class AnotherPutsBack extends NotAllowed {
  readonly code = 'photos.another-puts-back';
  readonly userMessage = 'Jij zette deze foto erop. Laat een ander van het team beslissen of hij terug mag. Weghalen kun je zelf.';
}

export class AlreadyJudged extends RuleBroken {
  readonly code = 'photos.already-judged';
  readonly userMessage = 'Over deze foto is al beslist.';
}
