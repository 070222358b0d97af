import { NotAllowed, NotFound, RuleBroken } from '../../platform/errors/domain-error.js';

export class NoSuchReport extends NotFound {
  override readonly code = 'moderation.no-such-report';
  override readonly userMessage = 'Deze melding is er niet.';
}

export class NoSuchMeasure extends NotFound {
  override readonly code = 'moderation.no-such-measure';
  override readonly userMessage = 'Dit bericht is er niet, of het is niet voor jou bedoeld.';
}

export class OnlyModeratorsLook extends NotAllowed {
  readonly code = 'moderation.only-moderators-look';
  readonly userMessage = 'Meldingen bekijken doen de buurtverbinders die het team daarvoor koos. Zelf iets melden kan altijd.';
}

export class NotAboutYourself extends NotAllowed {
  readonly code = 'moderation.not-about-yourself';
  readonly userMessage = 'Deze melding gaat over iets van jou. Laat een ander ernaar kijken.';
}

export class AnotherModeratorDecides extends NotAllowed {
  readonly code = 'moderation.another-moderator-decides';
  readonly userMessage = 'Jij nam de eerste beslissing. Over het bezwaar beslist een ander.';
}

export class AdminOnlyHides extends NotAllowed {
  readonly code = 'moderation.admin-only-hides';
  readonly userMessage = 'Beheer haalt alleen weg wat strafbaar is. De rest beslist de buurt zelf.';
}

export class SomebodyWasFirst extends RuleBroken {
  readonly code = 'moderation.somebody-was-first';
  readonly userMessage = 'Iemand anders was je net voor. Kijk eerst wat er al is gedaan.';
}

export class NothingToDoThisWith extends RuleBroken {
  readonly code = 'moderation.nothing-to-do-this-with';
  readonly userMessage = 'Deze melding gaat niet over één bericht van één persoon. Praat erover, of sluit de melding.';
}

export class AlreadyObjected extends RuleBroken {
  readonly code = 'moderation.already-objected';
  readonly userMessage = 'Je hebt al laten weten dat je het er niet mee eens bent. Een ander kijkt ernaar.';
}

export class AlreadyDecided extends RuleBroken {
  readonly code = 'moderation.already-decided';
  readonly userMessage = 'Over dit bezwaar is al beslist.';
}
