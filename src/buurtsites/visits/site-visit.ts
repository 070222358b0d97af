import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isOfTeam, type Member } from '../../platform/security/actor.js';
import type { FeatureKey, FeatureState } from '../features/feature-keys.js';
import type { FeatureStates } from '../features/feature-states.queries.js';
import type { Site } from '../sites/site.entity.js';

/** Somebody, signed in or not, at one site. */
export interface SiteVisit {
  readonly site: Site;
  /** The visitor's part in this neighbourhood; null for who has none. */
  readonly member: Member | null;
  readonly isTeam: boolean;
  readonly states: FeatureStates;
}

export const stateOf = (visit: Pick<SiteVisit, 'states'>, key: FeatureKey): FeatureState => visit.states.get(key) ?? 'off';

export const visitOf = (site: Site, member: Member | null, states: FeatureStates): SiteVisit => ({ site, member, isTeam: isOfTeam(member), states });

export const OF_FEATURE = 'buurtbrug:of-feature';

/** This controller is the page of a feature: off → not there, paused → "staat even stil", except for the team. */
export const OfFeature = (key: FeatureKey): ClassDecorator => SetMetadata(OF_FEATURE, key);

export const ALSO_WHILE_PAUSED = 'buurtbrug:also-while-paused';

/** Reading the house rules stays possible while they rest: safety before tidiness. */
export const AlsoWhilePaused = (): MethodDecorator & ClassDecorator => SetMetadata(ALSO_WHILE_PAUSED, true);

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the visit guard on every route below /buurt/:site. */
    visit: SiteVisit | null;
  }
}

/** The visit of this request; only on routes with `:site` in their path. */
export const Visit = createParamDecorator((_: unknown, context: ExecutionContext): SiteVisit => {
  const { visit } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!visit) throw new Error('@Visit() on a route without :site');
  return visit;
});
