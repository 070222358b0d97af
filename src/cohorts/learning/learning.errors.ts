import type { ModuleHead } from '../../curriculum/index.js';
import { NotAllowed, NotFound, RuleBroken, type WayOn } from '../../platform/errors/domain-error.js';

export class NotInATraining extends NotFound {
  override readonly code = 'cohorts.not-in-a-training';
  override readonly userMessage = 'Je doet in deze buurt nog niet mee aan een training. Vraag je trainer om een uitnodiging.';
  override readonly wayOn = { href: '/training', text: 'Naar de training' };

  constructor() {
    super('somebody who takes part in no cohort here');
  }
}

export class NoSuchLesson extends NotFound {
  override readonly code = 'cohorts.no-such-lesson';
  override readonly userMessage = 'Deze les staat niet in jullie training.';
  override readonly wayOn = { href: '/training', text: 'Naar de training' };

  constructor() {
    super('a lesson or module that is not in the version of this cohort');
  }
}

/** What comes first must be read first (A5). */
export class ModuleIsClosed extends RuleBroken {
  readonly code = 'cohorts.module-is-closed';
  readonly userMessage: string;
  override readonly wayOn: WayOn;

  constructor(module: ModuleHead, first: ModuleHead) {
    super(`the module ${module.key} waits for ${first.key}`);
    this.userMessage = `“${module.title}” gaat open als je de lessen van “${first.title}” hebt gelezen.`;
    this.wayOn = { href: `/training/${first.key}`, text: `Naar “${first.title}”` };
  }
}

export class ForProfessionals extends NotAllowed {
  readonly code = 'cohorts.for-professionals';
  readonly userMessage = 'Deze module is voor de professionals in jullie groep. Zij leren hier hoe ze jullie op weg helpen.';
  override readonly wayOn = { href: '/training', text: 'Naar jouw training' };

  constructor() {
    super('a resident at the module of professionals');
  }
}
