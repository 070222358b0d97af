import { NotFound } from '../../../platform/errors/domain-error.js';

export class NoSuchCard extends NotFound {
  override readonly code = 'ons-team.no-such-card';
  override readonly userMessage = 'Dit kaartje is er niet meer.';
}
