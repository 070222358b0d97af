import { NotFound } from '../../platform/errors/domain-error.js';

/** Off, or not for you: the same answer. */
export class NoRegieWatch extends NotFound {
  override readonly code = 'facilitation.no-regie-watch';
  override readonly userMessage = 'De regie-wacht staat in deze groep niet aan.';
}
