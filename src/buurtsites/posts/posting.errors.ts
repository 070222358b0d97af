import { RuleBroken } from '../../platform/errors/domain-error.js';

export class PostingRests extends RuleBroken {
  readonly code = 'posts.posting-rests';
  readonly userMessage = 'Het team spreekt de spelregels opnieuw af. Zolang staat plaatsen stil. Lezen en iets melden kan gewoon.';
}

export class RulesComeFirst extends RuleBroken {
  readonly code = 'posts.rules-come-first';
  readonly userMessage = 'Plaatsen kan zodra het team spelregels heeft afgesproken. Daar werken ze nu aan.';
}

export class YourPostingRests extends RuleBroken {
  readonly code = 'posts.your-posting-rests';
  readonly userMessage: string;

  constructor(until: string) {
    super('this person may not post for a while');
    this.userMessage = `Je kunt hier tot ${until} niets plaatsen. In de mail die je kreeg staat waarom, en hoe je bezwaar maakt.`;
  }
}

export class ProposingRests extends RuleBroken {
  readonly code = 'posts.proposing-rests';
  readonly userMessage = 'Doorgeven kan nu even niet. Vertel het iemand van het team.';
}
