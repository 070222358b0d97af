/**
 * What the domain refuses. `message` is English and for the log (never personal data); `userMessage` is Dutch,
 * says what happened and what can be done; `code` is stable: `<context>.<what>`.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly userMessage: string;
  /** Where the person can go from here; null: back to the front page. */
  readonly wayOn: WayOn | null = null;
}

export interface WayOn {
  readonly href: string;
  readonly text: string;
}

/** Known thing, not your role: 403. */
export abstract class NotAllowed extends DomainError {}

/** The domain's rules say no (already done, something must come first): 409. */
export abstract class RuleBroken extends DomainError {}

/** It exists but rests for now: a friendly page, 200. */
export abstract class Resting extends DomainError {
  abstract readonly title: string;
}

/** Not there, or not yours: 404. */
export class NotFound extends DomainError {
  readonly code: string = 'platform.not-found';
  readonly userMessage: string = 'Deze pagina bestaat niet, of is niet voor jou bedoeld.';
}

/** A form field is wrong: 422, the same form, what was typed kept. Keys are field names, values Dutch sentences. */
export class InvalidInput extends DomainError {
  readonly code = 'platform.invalid-input';
  readonly userMessage = 'Niet alles is goed ingevuld.';

  constructor(readonly fields: Readonly<Record<string, string>>) {
    super(`invalid input in ${Object.keys(fields).join(', ')}`);
  }
}
