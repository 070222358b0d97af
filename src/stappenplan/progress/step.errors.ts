import { NotAllowed, NotFound, RuleBroken, type WayOn } from '../../platform/errors/domain-error.js';
import type { Role } from '../../platform/security/actor.js';

const INSTEAD: Partial<Record<Role, string>> = {
  wijkprofessional: 'Je kunt wel hulp aanbieden of meedenken, op de pagina van de stap.',
  trainer: 'Je kunt wel met het team meekijken en vragen stellen.',
  opdrachtgever: 'Je kunt wel zien hoe ver de buurt is.',
  lid: 'Je kunt het team wel een tip geven.',
};

export class OnlyResidentsDoThis extends NotAllowed {
  readonly code = 'stappenplan.only-residents-lead';
  readonly userMessage: string;
  override readonly wayOn: WayOn = { href: '/stappenplan', text: 'Naar het stappenplan' };

  constructor(role: Role) {
    super(`a ${role} tried to change a step`);
    this.userMessage = `Alleen de buurtverbinders van deze buurt ronden een stap af of zetten hem terug. ${INSTEAD[role] ?? ''}`.trim();
  }
}

export class NoSuchStep extends NotFound {
  override readonly code = 'stappenplan.no-such-step';
  override readonly userMessage = 'Deze stap staat niet in jullie stappenplan.';
  override readonly wayOn: WayOn = { href: '/stappenplan', text: 'Naar het stappenplan' };
}

/** A refusal about one step; the way on is the page of the step. */
abstract class StepRefused extends RuleBroken {
  override readonly wayOn: WayOn;

  constructor(message: string, stepKey: string) {
    super(message);
    this.wayOn = { href: `/stappenplan/${stepKey}`, text: 'Terug naar de stap' };
  }
}

export class StepWaits extends StepRefused {
  readonly code = 'stappenplan.step-waits';
  readonly userMessage: string;

  constructor(stepKey: string, titles: readonly string[]) {
    super(`${stepKey} waits for other steps`, stepKey);
    this.userMessage = `Deze stap wacht nog op: ${titles.join(' en ')}. Rond dat eerst af.`;
  }
}

export class FeatureNotBuiltYet extends StepRefused {
  readonly code = 'stappenplan.feature-not-built-yet';
  readonly userMessage = 'Dit onderdeel van de buurtsite komt eraan. Zodra het er is, kun je deze stap afronden.';

  constructor(stepKey: string) {
    super(`the feature of ${stepKey} does not exist in this build`, stepKey);
  }
}

export class SomethingIsMissing extends StepRefused {
  readonly code = 'stappenplan.something-is-missing';
  readonly userMessage: string;

  constructor(stepKey: string, labels: readonly string[]) {
    super(`${stepKey} lacks what it cannot do without`, stepKey);
    this.userMessage = `Er mist nog iets: ${labels.join(' en ')}. Zonder dat kan dit onderdeel niet aan.`;
  }
}

export class TeamHasNotAgreed extends StepRefused {
  readonly code = 'stappenplan.team-has-not-agreed';
  readonly userMessage: string;

  constructor(stepKey: string, agreed: number, active: number) {
    super(`${String(agreed)} of ${String(active)} agreed to ${stepKey}`, stepKey);
    this.userMessage = `Bij deze stap moet meer dan de helft van de buurtverbinders ja zeggen. Nu zijn dat er ${String(agreed)} van de ${String(active)}.`;
  }
}

export class NotDone extends StepRefused {
  readonly code = 'stappenplan.not-done';
  readonly userMessage = 'Deze stap is nog niet klaar. Er valt dus niets terug te zetten.';

  constructor(stepKey: string) {
    super(`${stepKey} is not done`, stepKey);
  }
}

export class TooLateToUndo extends StepRefused {
  readonly code = 'stappenplan.too-late-to-undo';
  readonly userMessage = 'De tien minuten zijn voorbij. Je kunt de stap nog wel terugzetten. Alles blijft bewaard.';

  constructor(stepKey: string) {
    super(`the undo window of ${stepKey} is over`, stepKey);
  }
}

export class CoreStepIsNeeded extends StepRefused {
  readonly code = 'stappenplan.core-step-is-needed';
  readonly userMessage = 'Deze stap is nodig voor de opening van jullie site. Daarom kun je hem niet overslaan.';

  constructor(stepKey: string) {
    super(`${stepKey} is needed for the opening`, stepKey);
  }
}

export class StepIsDone extends StepRefused {
  readonly code = 'stappenplan.step-is-done';
  readonly userMessage = 'Deze stap is al klaar. Zet hem eerst terug als je iets wilt veranderen.';

  constructor(stepKey: string) {
    super(`${stepKey} is done`, stepKey);
  }
}
