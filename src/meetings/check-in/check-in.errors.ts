import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import { InvalidInput, RuleBroken } from '../../platform/errors/domain-error.js';

/** Wrong, expired, or of another session: nobody learns which. */
export class CodeDoesNotOpen extends InvalidInput {
  constructor() {
    super({ code: 'Deze code werkt niet. Kijk of er al een nieuwe staat. Lukt het dan nog niet? Zeg het tegen je trainer.' });
  }
}

/** What the trainer wrote goes before what somebody says (D11). */
export class TrainerWroteOtherwise extends InvalidInput {
  constructor() {
    super({ code: 'Je trainer schreef op dat je er niet bent. Zeg even dat je er wel bent, dan zet je trainer het recht.' });
  }
}

export class CheckInIsClosed extends RuleBroken {
  readonly code = 'meetings.check-in-is-closed';
  override readonly wayOn: { readonly href: string; readonly text: string };
  readonly userMessage: string;

  constructor(sessionId: string, opensAt: Date, now: Date) {
    super('the code of a session that is not on now');
    this.wayOn = { href: `/bijeenkomsten/${sessionId}`, text: 'Naar de bijeenkomst' };
    this.userMessage =
      now < opensAt
        ? `De code staat hier vanaf ${dayInWords(opensAt, now)}, ${timeInWords(opensAt)}.`
        : 'De bijeenkomst is voorbij. Wie er nog niet op staat, schrijf jij op bij “Wie is er?”.';
  }
}
