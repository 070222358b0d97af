import type { FastifyInstance } from 'fastify';

/** One line per request: what was asked for (the route's pattern), how it went and how long it took. */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    request.log.info({ method: request.method, route: url ?? null, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
    done();
  });
}
