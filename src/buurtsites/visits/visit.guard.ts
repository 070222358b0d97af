import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { FeatureKey } from '../features/feature-keys.js';
import { FeatureStatesQueries } from '../features/feature-states.queries.js';
import { Site } from '../sites/site.entity.js';
import { SiteChromeSource } from './site-chrome.js';
import { ALSO_WHILE_PAUSED, OF_FEATURE, type SiteVisit, stateOf, visitOf } from './site-visit.js';
import { FeatureIsOff, FeatureRests, NoSuchSite, NotOpenToYou } from './visit.errors.js';

/** Knows which site a request is about and whether this visitor may see it. Runs after the access guard. */
@Injectable()
export class VisitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly reader: DataSource,
    private readonly states: FeatureStatesQueries,
    private readonly chrome: SiteChromeSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { site: slug } = request.params as { site?: string };
    if (slug === undefined) return true;

    const site = await this.reader.manager.findOneBy(Site, { slug });
    if (!site) throw new NoSuchSite('no site with this slug');
    const visit = visitOf(site, request.member, await this.states.of(site.id));
    // search machines may find a site from its opening on
    if (stateOf(visit, 'openbaar') !== 'active') void context.switchToHttp().getResponse<FastifyReply>().header('x-robots-tag', 'noindex');
    assertMayLookIn(visit, request.actor?.isPlatformAdmin ?? false);

    const route = [context.getHandler(), context.getClass()];
    const key = this.reflector.getAllAndOverride<FeatureKey | undefined>(OF_FEATURE, route);
    const isOpenWhilePaused = this.reflector.getAllAndOverride<boolean | undefined>(ALSO_WHILE_PAUSED, route) ?? false;
    if (key) assertFeatureIsThere(visit, key, isOpenWhilePaused);
    request.visit = visit;
    request.siteChrome = this.chrome.of(visit, key ?? null);
    return true;
  }
}

/** The platform admin looks in where something illegal is reported (D26). */
function assertMayLookIn(visit: SiteVisit, isPlatformAdmin: boolean): void {
  const isClosed = visit.site.visibility === 'besloten' && stateOf(visit, 'openbaar') !== 'active';
  if (isClosed && !visit.member && !isPlatformAdmin) throw new NotOpenToYou('a closed site');
}

function assertFeatureIsThere(visit: SiteVisit, key: FeatureKey, isOpenWhilePaused: boolean): void {
  if (visit.isTeam) return;
  const state = stateOf(visit, key);
  if (state === 'off') throw new FeatureIsOff(visit.site.slug, key);
  if (state === 'paused' && !isOpenWhilePaused) throw new FeatureRests(visit.site.slug, key);
}
