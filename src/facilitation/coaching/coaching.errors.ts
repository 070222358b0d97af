import { NotAllowed, NotFound, RuleBroken, type WayOn } from '../../platform/errors/domain-error.js';

const START: WayOn = { href: '/begeleiding', text: 'Naar begeleiding' };

/** Not there, or between two others: the same answer (D16). */
export class NoSuchConversation extends NotFound {
  override readonly code = 'facilitation.no-such-conversation';
  override readonly userMessage = 'Deze vraag is er niet, of is niet van jou.';
}

/** Residents ask with a step (D6); for everybody else this does not exist. */
export class OnlyProfessionalsAskThis extends NotAllowed {
  readonly code = 'facilitation.only-professionals-ask-support';
  readonly userMessage = 'Begeleiding is er voor professionals. Jij kunt bij elke stap hulp vragen, ook aan je trainer.';
  override readonly wayOn = { href: '/stappenplan', text: 'Naar het stappenplan' };

  constructor() {
    super('a resident at the support of professionals');
  }
}

export class NobodyAsksHere extends NotFound {
  override readonly code = 'facilitation.nobody-asks-here';

  constructor() {
    super('somebody who is neither a professional in a group nor a trainer of one');
  }
}

export class NotYourPart extends NotAllowed {
  readonly code = 'facilitation.not-your-part';
  readonly userMessage = 'De trainer stelt momenten voor. Wie de vraag stelde, kiest er een.';
  override readonly wayOn = START;

  constructor() {
    super('one side of a request doing what is the other’s');
  }
}

export class ConversationClosed extends RuleBroken {
  readonly code = 'facilitation.conversation-closed';
  readonly userMessage = 'Deze vraag is gesloten. Wil je verder praten? Stel dan een nieuwe vraag.';
  override readonly wayOn = START;

  constructor() {
    super('a request that is closed');
  }
}

export class TrainerHandedOver extends RuleBroken {
  readonly code = 'facilitation.trainer-handed-over';
  readonly userMessage = 'Deze trainer begeleidt jullie groep niet meer. Sluit deze vraag en stel hem opnieuw, aan je trainer van nu.';
  override readonly wayOn = START;

  constructor() {
    super('a request whose trainer no longer guides the group');
  }
}

export class AlreadyAnAppointment extends RuleBroken {
  readonly code = 'facilitation.already-an-appointment';
  readonly userMessage = 'Jullie hebben al een afspraak. Past die niet? Zeg hem eerst af.';
  override readonly wayOn = START;

  constructor() {
    super('a second appointment for one request');
  }
}

export class MomentGone extends RuleBroken {
  readonly code = 'facilitation.moment-gone';
  readonly userMessage = 'Dit moment kan niet meer. Kijk welke er nog staan, of schrijf wat jou past.';
  override readonly wayOn = START;

  constructor() {
    super('a moment that has passed or was taken back');
  }
}
