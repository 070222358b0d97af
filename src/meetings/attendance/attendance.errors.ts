import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import { InvalidInput, RuleBroken } from '../../platform/errors/domain-error.js';

export class DoorIsClosed extends RuleBroken {
  readonly code = 'meetings.door-is-closed';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar de bijeenkomsten' };
  readonly userMessage: string;

  constructor(opensAt: Date, now: Date) {
    super('attendance before the session');
    this.userMessage = `Dit kan vanaf ${dayInWords(opensAt, now)}, ${timeInWords(opensAt)}. Dan schrijf je op wie er is.`;
  }
}

export class NameIsThere extends InvalidInput {
  constructor() {
    super({ naam: 'Deze naam staat al op de lijst. Zet er een achternaam of straat bij.' });
  }
}

/** Taken off while a phone still showed them. */
export class NotOnTheList extends InvalidInput {
  constructor() {
    super({ gast: 'Deze persoon staat niet meer op de lijst. Deze keuze is niet bewaard. Ververs de pagina.' });
  }
}

export class CannotBeJoined extends InvalidInput {
  constructor() {
    super({ persoon: 'Dit account staat al op de lijst, of hoort niet bij deze groep. Kies een ander.' });
  }
}
