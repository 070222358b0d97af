import { NotFound } from '../../platform/errors/domain-error.js';

export class NoSuchStopLink extends NotFound {
  override readonly code = 'meetings.no-such-stop-link';
  override readonly userMessage =
    'Deze link werkt niet. Staat de hele link in je adresbalk? Bij Instellingen kun je herinneringen en vragen achteraf ook uitzetten.';
  override readonly wayOn = { href: '/instellingen/herinneringen', text: 'Naar je instellingen' };
}

/** A guest of another session, or a moment we never had. */
export class NoSuchReminder extends NotFound {
  override readonly code = 'meetings.no-such-reminder';
  override readonly userMessage = 'Deze herinnering kennen we niet. Misschien doet deze persoon niet meer mee.';
}
