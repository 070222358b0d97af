import { NotFound, RuleBroken } from '../../platform/errors/domain-error.js';

export class NoSuchInvitation extends NotFound {
  override readonly code = 'cohorts.no-such-invitation';
  override readonly userMessage = 'Deze uitnodiging kennen we niet. Staat de hele link in je adresbalk? Vraag anders je trainer om een nieuwe.';

  constructor() {
    super('an invitation with a token we do not know');
  }
}

export class InvitationUsed extends RuleBroken {
  readonly code = 'cohorts.invitation-used';
  readonly userMessage = 'Deze uitnodiging is al gebruikt. Was jij dat? Dan kun je gewoon inloggen.';
  override readonly wayOn = { href: '/inloggen', text: 'Naar inloggen' };

  constructor() {
    super('an invitation that was accepted before');
  }
}

export class InvitationExpired extends RuleBroken {
  readonly code = 'cohorts.invitation-expired';
  readonly userMessage = 'Deze uitnodiging was 30 dagen geldig en is nu verlopen. Vraag je trainer om een nieuwe.';

  constructor() {
    super('an invitation that has expired');
  }
}

export class InvitationWithdrawn extends RuleBroken {
  readonly code = 'cohorts.invitation-withdrawn';
  readonly userMessage = 'Deze uitnodiging geldt niet meer. Klopt dat niet? Vraag het je trainer.';

  constructor() {
    super('an invitation that was withdrawn');
  }
}
