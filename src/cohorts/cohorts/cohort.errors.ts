import { NotAllowed, NotFound, RuleBroken } from '../../platform/errors/domain-error.js';

/** Not there, or of people this person has nothing to do with: the same answer. */
export class NoSuchCohort extends NotFound {
  override readonly code = 'cohorts.no-such-cohort';
  override readonly userMessage = 'Deze groep kennen we niet, of je hoort er niet bij.';
  override readonly wayOn = { href: '/groep', text: 'Naar jouw groepen' };
}

export class OnlyTrainersDoThis extends NotAllowed {
  readonly code = 'cohorts.only-trainers-do-this';
  readonly userMessage = 'Dit doet de trainer van de groep. Vraag het gerust aan je trainer.';
  override readonly wayOn = { href: '/groep', text: 'Naar jouw groep' };

  constructor() {
    super('somebody who is not the trainer of this cohort');
  }
}

export class OnlyParticipantsStop extends NotAllowed {
  readonly code = 'cohorts.only-participants-stop';
  readonly userMessage = 'Je doet niet mee als deelnemer van deze groep. Ben je trainer? Op de pagina van de groep stop je als trainer.';
  override readonly wayOn = { href: '/groep', text: 'Naar jouw groepen' };

  constructor() {
    super('somebody who does not take part in this cohort');
  }
}

/** Who stands in looks after the group, and gives it to nobody else (B3). */
export class OnlyOwnTrainersDoThis extends NotAllowed {
  readonly code = 'cohorts.only-own-trainers-do-this';
  readonly userMessage = 'Je neemt deze groep een tijd waar. Wie trainer is, spreekt de vaste trainer af.';
  override readonly wayOn = { href: '/groep', text: 'Naar jouw groepen' };

  constructor() {
    super('somebody who stands in for the trainer');
  }
}

export class OnlyTrainersCreateCohorts extends NotAllowed {
  readonly code = 'cohorts.only-trainers-create-cohorts';
  readonly userMessage = 'Alleen een trainer maakt een groep. Ben jij trainer? Vraag dan of je organisatie je aanmeldt.';

  constructor() {
    super('somebody who is a trainer of no organisation');
  }
}

export class AlreadyStarted extends RuleBroken {
  readonly code = 'cohorts.already-started';
  readonly userMessage = 'Deze groep is al gestart.';
}

export class IsTheTrainer extends RuleBroken {
  readonly code = 'cohorts.is-the-trainer';
  readonly userMessage = 'Je bent de trainer van deze groep. Een trainer is niet ook deelnemer. Is de uitnodiging voor een ander? Log dan eerst uit.';

  constructor() {
    super('the trainer of a cohort cannot take part in it');
  }
}

/** One person holds one role in a group (D9), also after they stopped. */
export class HasOtherRoleInCohort extends RuleBroken {
  readonly code = 'cohorts.has-other-role-in-cohort';
  readonly userMessage = 'Je doet of deed in deze groep al mee in een andere rol. Vraag je trainer wat het beste is.';

  constructor() {
    super('a person with another role in the same cohort');
  }
}
