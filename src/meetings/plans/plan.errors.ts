import { InvalidInput, RuleBroken } from '../../platform/errors/domain-error.js';

/** One plan at a time, and one that waits: the third is told so at once. */
export class PlannerIsBusy extends InvalidInput {
  constructor() {
    super({ druk: 'Er wordt net een plan gemaakt voor iemand anders. Druk over een halve minuut nog eens op de knop.' });
  }
}

export class NoPlanYet extends RuleBroken {
  readonly code = 'meetings.no-plan-yet';
  readonly userMessage = 'Er ligt geen plan meer klaar. Heb je net bewaard? Dan staan de bijeenkomsten al in de lijst.';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar de bijeenkomsten' };

  constructor() {
    super('no draft of a plan');
  }
}

/** They look at another plan than the one that is kept: it was made anew in another tab. */
export class AnotherPlan extends RuleBroken {
  readonly code = 'meetings.another-plan';
  readonly userMessage = 'Je maakte ondertussen een nieuwer plan. Kijk dat eerst na.';
  override readonly wayOn = { href: '/bijeenkomsten/planner/plan', text: 'Naar het nieuwste plan' };

  constructor() {
    super('a plan that was replaced');
  }
}

export class PlanAsksReason extends InvalidInput {
  constructor(missing: readonly string[]) {
    super({ reden: `${missing.join(' ')} Zo is het geen gezamenlijke bijeenkomst. Schrijf op waarom je het toch zo plant.` });
  }
}
