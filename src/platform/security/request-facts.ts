import type { Actor, Member } from './actor.js';
import type { FlashMessage } from '../web/flash.js';
import type { SiteChrome } from '../web/chrome.js';

/** What we learn about a request on its way to the controller. */
declare module 'fastify' {
  interface FastifyRequest {
    /** null until the access guard has looked, and for somebody who is not signed in. */
    actor: Actor | null;
    /** The actor in the neighbourhood that the request is about. */
    member: Member | null;
    /** The neighbourhood's own look, on pages of a buurtsite. */
    siteChrome: SiteChrome | null;
    flash: FlashMessage | null;
  }
}
