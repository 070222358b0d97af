import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';

/** Finds out who sends a request; the contexts that know people and memberships provide it. */
export abstract class ActorSource {
  abstract actorOf(request: FastifyRequest): Promise<Actor | null>;
}
