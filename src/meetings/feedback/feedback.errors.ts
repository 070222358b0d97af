import { NotFound } from '../../platform/errors/domain-error.js';

/** Forged, mistyped, or the week is over: nobody learns which. */
export class NoSuchFeedbackLink extends NotFound {
  override readonly code = 'meetings.no-such-feedback-link';
  override readonly userMessage = 'Deze link kennen we niet, of hij is voorbij: antwoorden kan tot een week na de bijeenkomst.';

  constructor() {
    super('a feedback link with a token we do not know, or of a week that is over');
  }
}
