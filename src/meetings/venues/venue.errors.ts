import { NotAllowed, NotFound } from '../../platform/errors/domain-error.js';

export class NoSuchVenue extends NotFound {
  override readonly code = 'meetings.no-such-venue';
  override readonly userMessage = 'Deze plek kennen we niet.';
  override readonly wayOn = { href: '/plekken', text: 'Naar de plekken' };
}

export class OnlyTrainersKeepVenues extends NotAllowed {
  readonly code = 'meetings.only-trainers-keep-venues';
  readonly userMessage = 'De plekken houdt de trainer bij. Weet je een goede plek? Vertel het je trainer.';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar de bijeenkomsten' };

  constructor() {
    super('somebody who is a trainer of no organisation');
  }
}
