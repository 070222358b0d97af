import { NotFound } from '../../platform/errors/domain-error.js';

export class NoSuchNote extends NotFound {
  override readonly code = 'facilitation.no-such-note';
  override readonly userMessage = 'Deze notitie is er niet, of is van een andere trainer.';
}

export class NoSuchParticipant extends NotFound {
  override readonly code = 'facilitation.no-such-participant';
  override readonly userMessage = 'Deze persoon deed niet mee in deze groep.';
}
