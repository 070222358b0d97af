import { NotFound } from '../../platform/errors/domain-error.js';

/** Kept already, sent by somebody else, or too long ago. */
export class ImportGone extends NotFound {
  override readonly code = 'curriculum.import-gone';
  override readonly userMessage = 'Dit bestand ligt hier niet meer. Je hebt het al bewaard, of het is langer dan een dag geleden. Kies het bestand nog eens.';
  override readonly wayOn = { href: '/lesmateriaal/inlezen', text: 'Kies een bestand' };

  constructor() {
    super('an import that does not wait for this person');
  }
}
