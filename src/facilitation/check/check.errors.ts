import { NotFound } from '../../platform/errors/domain-error.js';

/** Also for residents, who never get a test (D13), and for groups whose accreditation asks for none. */
export class NoCheckHere extends NotFound {
  override readonly code = 'facilitation.no-check-here';
  override readonly wayOn = { href: '/training', text: 'Naar de training' };

  constructor() {
    super('a check that is not asked of this person');
  }
}
