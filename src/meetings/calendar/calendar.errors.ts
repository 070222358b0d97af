import { NotFound, RuleBroken } from '../../platform/errors/domain-error.js';

export class NoSuchFeed extends NotFound {
  override readonly code = 'meetings.no-such-feed';
  override readonly userMessage = 'Dit agenda-adres werkt niet meer. Maak een nieuw adres bij Instellingen.';
  override readonly wayOn = { href: '/instellingen/agenda', text: 'Naar je agenda-adres' };
}

/** Forged, of somebody who is no longer asked, or worn out: the same words, so that a link tells nothing. */
export class NoSuchReplyLink extends NotFound {
  override readonly code = 'meetings.no-such-reply-link';
  override readonly userMessage = 'Deze link werkt niet, of niet meer. Staat de hele link in je adresbalk? Je kunt ook inloggen en daar antwoorden.';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar jouw bijeenkomsten' };
}

export class ReplyLinkIsOver extends RuleBroken {
  readonly code = 'meetings.reply-link-is-over';
  readonly userMessage = 'Deze bijeenkomst is al geweest. Antwoorden hoeft niet meer.';
  override readonly wayOn = { href: '/bijeenkomsten', text: 'Naar jouw bijeenkomsten' };
}
