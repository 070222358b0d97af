import { InvalidInput, NotFound, RuleBroken, type WayOn } from '../../platform/errors/domain-error.js';

/** Not there, or of a group this person has nothing to do with: the same answer. */
export class NoSuchPoll extends NotFound {
  override readonly code = 'meetings.no-such-poll';
  override readonly userMessage = 'Deze prikker kennen we niet, of je bent er niet voor gevraagd.';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar jouw bijeenkomsten' };
}

/** Forged, mistyped, or of a poll that is gone: nobody learns which. */
export class NoSuchPollLink extends NotFound {
  override readonly code = 'meetings.no-such-poll-link';
  override readonly userMessage = 'Deze link kennen we niet. Staat de hele link in je adresbalk? Vraag anders je trainer om een nieuwe.';

  constructor() {
    super('a poll link with a token we do not know');
  }
}

export class PollIsOver extends RuleBroken {
  readonly code = 'meetings.poll-is-over';
  readonly userMessage = 'Antwoorden kan niet meer. Is er iets veranderd? Bel of mail je trainer.';

  constructor() {
    super('an answer after the last day');
  }
}

export class PollIsClosed extends RuleBroken {
  readonly code = 'meetings.poll-is-closed';
  readonly userMessage = 'Deze prikker is klaar: er is al een moment gekozen, of hij is ingetrokken. Er verandert niets meer aan.';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar de bijeenkomsten' };

  constructor() {
    super('a poll that was closed before');
  }
}

/** Of a poll that lay unsent for too long. */
export class LastDayHasPassed extends RuleBroken {
  readonly code = 'meetings.last-day-has-passed';
  readonly userMessage = 'De laatste dag om te antwoorden is al voorbij. Kies eerst een latere dag. Daarna kun je de prikker versturen.';
  override readonly wayOn: WayOn;

  constructor(pollId: string) {
    super('a poll whose last day was over before it was sent');
    this.wayOn = { href: `/prikkers/${pollId}`, text: 'Terug naar de prikker' };
  }
}

export class MomentIsOver extends RuleBroken {
  readonly code = 'meetings.moment-is-over';
  readonly userMessage = 'Dit moment is al geweest. Kies een moment dat nog komt, of begin een nieuwe prikker.';
  override readonly wayOn: WayOn;

  constructor(pollId: string) {
    super('a moment of a poll that has begun already');
    this.wayOn = { href: `/prikkers/${pollId}`, text: 'Terug naar de prikker' };
  }
}

export class PollIsSent extends RuleBroken {
  readonly code = 'meetings.poll-is-sent';
  readonly userMessage = 'Deze prikker is al verstuurd. De momenten blijven nu zoals ze zijn: mensen hebben er al naar gekeken.';

  constructor() {
    super('a poll that was sent before');
  }
}

export class PollIsNotSent extends RuleBroken {
  readonly code = 'meetings.poll-is-not-sent';
  readonly userMessage = 'Verstuur de prikker eerst.';

  constructor() {
    super('a poll that was not sent yet');
  }
}

export class NothingToAsk extends RuleBroken {
  readonly code = 'meetings.nothing-to-ask';
  readonly userMessage = 'Kies eerst minstens één moment, en nodig mensen uit voor de groep.';

  constructor() {
    super('a poll without moments or without people');
  }
}

export class MixAsksReasonHere extends InvalidInput {
  constructor(lacks: readonly string[]) {
    super({ reden: `${lacks.join(' ')} Schrijf op waarom jullie het toch zo doen.` });
  }
}
