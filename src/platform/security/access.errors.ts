import { NotAllowed } from '../errors/domain-error.js';
import type { Role } from './actor.js';
import type { Audience } from './allow.js';

export class SignInFirst extends NotAllowed {
  readonly code = 'platform.sign-in-first';
  readonly userMessage = 'Log eerst in. Daarna kun je verder.';
  override readonly wayOn = { href: '/inloggen', text: 'Naar inloggen' };

  /** @param returnTo the address to come back to after signing in; null when it was not a page */
  constructor(readonly returnTo: string | null) {
    super('not signed in');
  }
}

export class NotYourRole extends NotAllowed {
  readonly code = 'platform.not-your-role';
  readonly userMessage = 'Dit hoort bij een andere rol in de buurt. Vraag je trainer of je team als je denkt dat het niet klopt.';
  override readonly wayOn = { href: '/vandaag', text: 'Naar Vandaag' };

  constructor(role: Role | null, audiences: readonly Audience[]) {
    super(`role ${role ?? 'none'} on a route for ${audiences.join(', ')}`);
  }
}

/** A bug of ours, not of the visitor: 500. */
export class RouteWithoutAllow extends Error {
  constructor(controller: string, handler: string) {
    super(`${controller}.${handler} says nowhere who may come in: give it @Allow(…)`);
  }
}
