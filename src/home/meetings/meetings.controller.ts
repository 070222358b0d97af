import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { contactIn, PeopleQueries } from '../../accounts/index.js';
import { CohortQueries } from '../../cohorts/index.js';
import { isOfTeam, type Actor, type Member } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';

/** Planning comes later; until then who plans, and how to reach them. */
@Controller('bijeenkomsten')
export class MeetingsController {
  constructor(
    private readonly cohorts: CohortQueries,
    private readonly people: PeopleQueries,
  ) {}

  @Get()
  @Allow('signed-in')
  async show(@CurrentActor() { current }: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const isTrainer = current?.role === 'trainer';
    return reply.view('home/meetings/show', { title: 'Bijeenkomsten', isTrainer, trainers: isOfTeam(current) ? await this.trainersOf(current) : [] });
  }

  private async trainersOf(member: Member | null): Promise<readonly object[]> {
    const cohort = member && (await this.cohorts.currentOf(member.siteId));
    if (!cohort) return [];
    const trainers = (await this.cohorts.trainersOf([cohort.id])).get(cohort.id) ?? [];
    const contacts = await this.people.contactsOf(trainers.map(({ personId }) => personId));
    return trainers.map(({ personId }) => contactIn(contacts, personId));
  }
}
