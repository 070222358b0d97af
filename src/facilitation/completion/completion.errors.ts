import { NotFound, RuleBroken } from '../../platform/errors/domain-error.js';

export class RulesAreStillMet extends RuleBroken {
  readonly code = 'facilitation.rules-are-still-met';
  readonly userMessage = 'Deze professional deed alles wat bij de module hoort. De afronding blijft staan.';

  constructor() {
    super('a completion of somebody who did everything cannot be withdrawn');
  }
}

export class NoSuchCompletion extends NotFound {
  override readonly code = 'facilitation.no-such-completion';
  override readonly userMessage = 'Deze afronding is er niet, of niet meer.';

  constructor() {
    super('a completion of another group, or none');
  }
}
