import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SessionService } from '../../accounts/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { ActorSource } from '../../platform/security/actor-source.js';
import { MembershipQueries } from './membership.queries.js';

/** Two reads per request: the session with its person, and the person's neighbourhoods. */
@Injectable()
export class SiteActorSource extends ActorSource {
  constructor(
    private readonly sessions: SessionService,
    private readonly memberships: MembershipQueries,
  ) {
    super();
  }

  async actorOf(request: FastifyRequest): Promise<Actor | null> {
    const person = await this.sessions.personOf(request);
    if (!person) return null;
    const members = await this.memberships.membersOf(person.personId);
    const chosen = members.find((member) => member.id === person.currentMembershipId);
    // nobody chose yet: where they do something goes before where they only read along
    const current = chosen ?? members.find(({ role }) => role !== 'lid') ?? members[0] ?? null;
    return { ...person, members, current };
  }
}
