import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Neighbourhood, Site } from '../../buurtsites/index.js';
import { Cohort, CohortTrainer, Enrolment } from '../../cohorts/index.js';
import type { Group } from '../planner/problem.js';
import { Session } from '../sessions/session.entity.js';
import { PARTS_OF_TRAINING } from '../sessions/session-kinds.js';
import { SessionTrainer } from '../sessions/session-trainer.entity.js';
import { StepFreeNeed } from '../venues/step-free-need.entity.js';
import { Venue } from '../venues/venue.entity.js';
import { TrainingParts } from './training-parts.js';
import { type OwnSession, wantedSessions } from './wanted-sessions.js';
import { type Asked, wishesOf } from './wishes.js';

/** The groups of a plan as the planner sees them, in a fixed number of queries however many they are. */
@Injectable()
export class GroupLoader {
  constructor(private readonly parts: TrainingParts) {}

  async load(asked: Asked, now: Date, manager: EntityManager): Promise<readonly Group[]> {
    const ids = asked.groups.map(({ cohortId }) => cohortId);
    const ofThem = { cohortId: In(ids) };
    const cohorts = new Map((await manager.findBy(Cohort, { id: In(ids) })).map((cohort) => [cohort.id, cohort]));
    const people = await manager.find(Enrolment, { where: { ...ofThem, endedAt: IsNull() }, order: { id: 'ASC' } });
    const trainers = await manager.find(CohortTrainer, { where: ofThem, order: { id: 'ASC' } });
    const needs = await manager.findBy(StepFreeNeed, ofThem);
    const parts = await this.parts.of(ids, manager);
    const sessions = await sessionsOf(ids, manager);
    const rooms = await roomsOf([...cohorts.values()], manager);
    return asked.groups.flatMap(({ cohortId }) => {
      const cohort = cohorts.get(cohortId);
      if (!cohort) return [];
      const { mayMove, ...wishes } = wishesOf(asked, cohortId);
      const own = sessions.filter((session) => session.cohortId === cohortId);
      return {
        id: cohortId,
        name: cohort.name,
        kind: cohort.kind,
        region: cohort.holidayRegion,
        people: people.filter((each) => each.cohortId === cohortId).map(({ personId, role }) => ({ id: personId, role })),
        guides: trainers.filter((each) => each.cohortId === cohortId).map(({ personId, untilDay }) => ({ id: personId, untilDay })),
        needsStepFree: needs.some((need) => need.cohortId === cohortId),
        rooms: rooms.get(cohortId) ?? [],
        wishes,
        sessions: wantedSessions(parts.get(cohortId) ?? [], own, { now, mayMove }),
      };
    });
  }
}

async function sessionsOf(cohortIds: readonly string[], manager: EntityManager): Promise<readonly (OwnSession & { readonly cohortId: string })[]> {
  const where = { cohortId: In([...cohortIds]), kind: In([...PARTS_OF_TRAINING]), cancelledAt: IsNull() };
  const sessions = await manager.find(Session, { where, order: { startsAt: 'ASC', id: 'ASC' } });
  const trainers = await manager.find(SessionTrainer, { where: { sessionId: In(sessions.map(({ id }) => id)) }, order: { id: 'ASC' } });
  return sessions.map((session) => ({ ...session, trainerIds: trainers.filter(({ sessionId }) => sessionId === session.id).map(({ personId }) => personId) }));
}

/** Of its own organisation alone (E9). */
async function roomsOf(cohorts: readonly Cohort[], manager: EntityManager): Promise<ReadonlyMap<string, Group['rooms']>> {
  const sites = await manager.findBy(Site, { id: In(cohorts.map(({ siteId }) => siteId)) });
  const places = await manager.findBy(Neighbourhood, { id: In(sites.map(({ neighbourhoodId }) => neighbourhoodId)) });
  const where = { organisationId: In(places.map(({ organisationId }) => organisationId)), closedAt: IsNull() };
  const venues = await manager.find(Venue, { where, order: { name: 'ASC', id: 'ASC' } });
  return new Map(
    cohorts.map(({ id, siteId }) => {
      const place = places.find((each) => sites.some((site) => site.id === siteId && site.neighbourhoodId === each.id));
      const own = venues.filter(({ organisationId }) => organisationId === place?.organisationId);
      return [id, own.map(({ id: venueId, name, capacity, isStepFree }) => ({ id: venueId, name, capacity, isStepFree }))];
    }),
  );
}
