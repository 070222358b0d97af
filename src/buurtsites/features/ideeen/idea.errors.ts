import { NotAllowed, NotFound, RuleBroken } from '../../../platform/errors/domain-error.js';

export class NoSuchIdea extends NotFound {
  override readonly code = 'ideeen.no-such-idea';
  override readonly userMessage = 'Dit idee staat niet op de site. Misschien is het weggehaald.';
}

export class NotYourIdea extends NotAllowed {
  readonly code = 'ideeen.not-your-idea';
  readonly userMessage = 'Alleen wie dit idee schreef, kan dit. Klopt er iets niet? Meld het, dan kijkt het team ernaar.';
}

export class OnlyResidentsOfTeam extends NotAllowed {
  readonly code = 'ideeen.only-residents-of-team';
  readonly userMessage = 'Dit doen de buurtverbinders, samen met wie het bedacht. Vertel hun gerust wat je denkt.';
}

export class ResidentsSupport extends NotAllowed {
  readonly code = 'ideeen.residents-support';
  readonly userMessage = 'Bewoners zeggen wat ze mooi vinden en waaraan ze meedoen. Jij kunt vertellen wat er mag en kan.';
}

export class IdeaHiddenByModerators extends RuleBroken {
  readonly code = 'ideeen.hidden-by-moderators';
  readonly userMessage = 'De buurtverbinders haalden dit idee weg. In de mail die je kreeg staat waarom, en hoe je bezwaar maakt.';
}

export class IdeaIsElsewhere extends RuleBroken {
  readonly code = 'ideeen.is-elsewhere';
  readonly userMessage = 'Dit idee is al samengevoegd, of staat niet meer op de site. Kijk even opnieuw.';
}

export class IdeaIsOver extends RuleBroken {
  readonly code = 'ideeen.is-over';
  readonly userMessage = 'Dit idee is klaar of gaat niet door. Meedoen kan niet meer.';
}

export class OwnIdea extends RuleBroken {
  readonly code = 'ideeen.own-idea';
  readonly userMessage = 'Dit is je eigen idee. Doe je ook mee? Druk dan op “Ik doe mee”.';
}
