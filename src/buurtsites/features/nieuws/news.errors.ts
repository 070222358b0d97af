import { NotFound, RuleBroken } from '../../../platform/errors/domain-error.js';

export class NoSuchMessage extends NotFound {
  override readonly code = 'nieuws.no-such-message';
  override readonly userMessage = 'Dit bericht staat niet op de site. Misschien is het weggehaald.';
}

export class MessageHiddenByModerators extends RuleBroken {
  readonly code = 'nieuws.hidden-by-moderators';
  readonly userMessage = 'De moderatoren haalden dit bericht weg. Zolang dat zo is, kun je het niet veranderen.';
}

export class TipIsGone extends RuleBroken {
  readonly code = 'nieuws.tip-is-gone';
  readonly userMessage = 'Iemand van het team was je voor: deze tip is al gebruikt of weggelegd.';
}
