import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '../errors/domain-error.js';
import { ActorSource } from './actor-source.js';
import type { Actor, Member } from './actor.js';
import { ALLOW, type Audience } from './allow.js';
import { NotYourRole, RouteWithoutAllow, SignInFirst } from './access.errors.js';
import './request-facts.js';

/** The door of every route: deny unless allowed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const audiences = this.reflector.getAllAndOverride<readonly Audience[] | undefined>(ALLOW, [context.getHandler(), context.getClass()]);
    if (!audiences) throw new RouteWithoutAllow(context.getClass().name, context.getHandler().name);
    // PostgreSQL refuses this sign as an error of ours, and no address we make has it
    if (request.url.includes('%00')) throw new NotFound('a NUL sign in the address');

    request.actor = await this.actors.actorOf(request);
    request.member = memberFor(request, request.actor);
    assertMayEnter(audiences, request);
    return true;
  }
}

/** The neighbourhood of the address, else of the form (`buurt`: two tabs must not mix up two neighbourhoods), else the chosen one. */
function memberFor(request: FastifyRequest, actor: Actor | null): Member | null {
  if (!actor) return null;
  const { site } = request.params as { site?: string };
  if (site !== undefined) return actor.members.find((member) => member.siteSlug === site) ?? null;
  const { buurt } = (request.body ?? {}) as { buurt?: unknown };
  if (buurt === undefined) return actor.current;
  const named = actor.members.find((member) => member.siteId === buurt);
  if (!named) throw new NotFound('the form names a neighbourhood that is not theirs');
  return named;
}

function assertMayEnter(audiences: readonly Audience[], request: FastifyRequest): void {
  const { actor, member } = request;
  if (audiences.includes('everyone')) return;
  if (!actor) throw new SignInFirst(request.method === 'GET' ? request.url : null);
  if (audiences.includes('signed-in')) return;
  if (audiences.includes('beheer') && actor.isPlatformAdmin) return;
  if (member && audiences.includes(member.role)) return;
  const isAboutAnothersSite = 'site' in (request.params as object) && !member;
  if (isAboutAnothersSite) throw new NotFound('no membership in this neighbourhood');
  throw new NotYourRole(member?.role ?? null, audiences);
}
