import type { FastifyInstance, FastifyRequest } from 'fastify';
import csrf from '@fastify/csrf-protection';
import type { Config } from '../config/config.js';
import { CrossSiteRequest } from './csrf.errors.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const NAME = '_csrf';

/** Two locks on every state change: the browser says where the request comes from, and the form carries a token. */
export async function protectFromCrossSiteRequests(fastify: FastifyInstance, config: Config): Promise<void> {
  await fastify.register(csrf, {
    cookieKey: config.isProduction ? '__Host-bb-form' : 'bb-form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: config.isProduction, signed: false },
    getToken: (request) => (request.body as Record<string, string> | null)?.[NAME],
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    done(SAFE.has(request.method) || isFromOurselves(request, config) ? undefined : new CrossSiteRequest());
  });
  fastify.addHook('preValidation', (request, reply, done) => {
    if (SAFE.has(request.method)) done();
    else fastify.csrfProtection(request, reply, done);
  });
}

/** Browsers say it in Sec-Fetch-Site; older ones only in Origin. Whoever says nothing still needs the token. */
function isFromOurselves({ headers }: FastifyRequest, config: Config): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || isOurs(headers.origin, headers.host, config);
}

function isOurs(origin: string, host: string | undefined, config: Config): boolean {
  return origin === new URL(config.baseUrl).origin || (URL.canParse(origin) && new URL(origin).host === host);
}
