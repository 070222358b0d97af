import { InvalidInput, NotFound, RuleBroken } from '../../platform/errors/domain-error.js';

/** Not there, or of a group this person has nothing to do with: the same answer. */
export class NoSuchSession extends NotFound {
  override readonly code = 'meetings.no-such-session';
  override readonly userMessage = 'Deze bijeenkomst kennen we niet, of je bent er niet voor uitgenodigd.';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar jouw bijeenkomsten' };
}

export class SessionIsCancelled extends RuleBroken {
  readonly code = 'meetings.session-is-cancelled';
  readonly userMessage = 'Deze bijeenkomst gaat niet door. Plan gerust een nieuwe.';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar de bijeenkomsten' };
}

export class SessionIsOver extends RuleBroken {
  readonly code = 'meetings.session-is-over';
  readonly userMessage = 'Deze bijeenkomst is al geweest. Er verandert niets meer aan.';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar de bijeenkomsten' };
}

/** Somebody else was first: said kindly, with what can be done. */
export abstract class IsTaken extends InvalidInput {}

export class VenueIsTaken extends IsTaken {
  constructor() {
    super({ plek: 'Deze plek is dan net door een ander vastgelegd. Kies een andere plek of een ander tijdstip.' });
  }
}

export class TrainerIsTaken extends IsTaken {
  constructor(firstName: string) {
    super({ trainers: `${firstName} heeft dan al een andere bijeenkomst. Kies een ander tijdstip, of een andere trainer.` });
  }
}

export class PeopleAreTaken extends IsTaken {
  constructor(firstNames: readonly string[]) {
    const who = firstNames.join(', ');
    super({ gasten: `Al een andere bijeenkomst op dat moment: ${who}. Kies een ander tijdstip, of nodig hen nu niet uit.` });
  }
}

export class VenueHasStairs extends InvalidInput {
  constructor() {
    super({ plek: 'In deze groep kan niet iedereen traplopen, en deze plek heeft geen lift. Kies een plek zonder trap.' });
  }
}

export class MixAsksReason extends InvalidInput {
  constructor(missing: readonly string[]) {
    super({ reden: `${missing.join(' ')} Zo is het geen gezamenlijke bijeenkomst. Schrijf op waarom je het toch zo plant.` });
  }
}
