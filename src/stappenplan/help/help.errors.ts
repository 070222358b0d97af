import { NotAllowed, NotFound, RuleBroken, type WayOn } from '../../platform/errors/domain-error.js';
import type { Role } from '../../platform/security/actor.js';

const PLAN: WayOn = { href: '/stappenplan', text: 'Naar het stappenplan' };

export class OnlyHelpersOffer extends NotAllowed {
  readonly code = 'stappenplan.only-helpers-offer';
  readonly userMessage = 'Hulp aanbieden en meedenken doen de professionals en de trainer. Buurtverbinders vragen erom.';
  override readonly wayOn = PLAN;

  constructor(role: Role) {
    super(`a ${role} tried to help with a step as a professional`);
  }
}

export class OnlyResidentsAsk extends NotAllowed {
  readonly code = 'stappenplan.only-residents-ask';
  readonly userMessage = 'Een hulpvraag is van de buurtverbinders. Je kunt wel zelf hulp aanbieden.';
  override readonly wayOn = PLAN;

  constructor(role: Role) {
    super(`a ${role} tried to ask for help, or to close a question`);
  }
}

/** Work starts after a resident said yes, never before (D3). */
export class NotYoursToMove extends NotAllowed {
  readonly code = 'stappenplan.offer-not-yours-to-move';
  readonly userMessage = 'De buurtverbinders beslissen over een aanbod. Wie het aanbod deed, kan het afronden of intrekken.';
  override readonly wayOn = PLAN;

  constructor(move: string, role: Role) {
    super(`a ${role} tried the ${move} of an offer of help`);
  }
}

export class OfferMovedOn extends RuleBroken {
  readonly code = 'stappenplan.offer-moved-on';
  readonly userMessage = 'Dit aanbod is intussen al verder. Kijk op de stap hoe het nu staat.';
  override readonly wayOn: WayOn;

  constructor(move: string, stepKey: string) {
    super(`an offer of help is past its ${move}`);
    this.wayOn = { href: `/stappenplan/${stepKey}#hulp`, text: 'Terug naar de stap' };
  }
}

export class NoSuchHelp extends NotFound {
  override readonly code = 'stappenplan.no-such-help';
  override readonly userMessage = 'Deze vraag of dit aanbod staat niet bij deze stap.';
  override readonly wayOn = PLAN;
}
