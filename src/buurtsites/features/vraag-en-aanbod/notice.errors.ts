import { NotAllowed, NotFound, RuleBroken } from '../../../platform/errors/domain-error.js';

export class NoSuchNotice extends NotFound {
  override readonly code = 'vraag-en-aanbod.no-such-notice';
  override readonly userMessage = 'Dit briefje hangt niet meer op het bord.';
}

export class NotYourNotice extends NotAllowed {
  readonly code = 'vraag-en-aanbod.not-your-notice';
  readonly userMessage = 'Alleen wie dit briefje schreef, kan dit. Klopt er iets niet? Meld het, dan kijkt het team ernaar.';
}

export class NoticeHiddenByModerators extends RuleBroken {
  readonly code = 'vraag-en-aanbod.hidden-by-moderators';
  readonly userMessage = 'De buurtverbinders haalden dit briefje weg. In de mail die je kreeg staat waarom, en hoe je bezwaar maakt.';
}

export class NotOnTheBoard extends RuleBroken {
  readonly code = 'vraag-en-aanbod.not-on-the-board';
  readonly userMessage = 'Dit briefje hangt niet meer op het bord. Reageren kan dus niet meer.';
}

export class CannotReply extends RuleBroken {
  readonly code = 'vraag-en-aanbod.cannot-reply';
  readonly userMessage = 'Op dit briefje kun je niet reageren. Is het van jezelf? Dan zie je de reacties bij Mijn gesprekken.';
}

export class NoSuchConversation extends NotFound {
  override readonly code = 'vraag-en-aanbod.no-such-conversation';
  override readonly userMessage = 'Dit gesprek is er niet, of het is van twee anderen.';
}

export class NobodyLeftToWrite extends RuleBroken {
  readonly code = 'vraag-en-aanbod.nobody-left';
  readonly userMessage = 'De ander doet niet meer mee op deze site. Schrijven kan niet meer.';
}

export class OnlyAskerConfirms extends NotAllowed {
  readonly code = 'vraag-en-aanbod.only-asker-confirms';
  readonly userMessage = 'Of het gelukt is, zegt wie het vroeg. Vraag het gerust aan de ander.';
}

export class OnlyMatchmakersSuggest extends NotAllowed {
  readonly code = 'vraag-en-aanbod.only-matchmakers-suggest';
  readonly userMessage = 'Briefjes bij elkaar brengen doen de koppelaars. Vertel hun wat je bedacht.';
}

export class DoesNotFit extends RuleBroken {
  readonly code = 'vraag-en-aanbod.does-not-fit';
  readonly userMessage = 'Deze twee briefjes kun je niet bij elkaar brengen. Misschien hangt er een niet meer.';
}
