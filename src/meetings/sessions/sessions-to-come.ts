import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Session } from './session.entity.js';

/** What a group still has before it, in order. */
export const sessionsToCome = (manager: EntityManager, cohortId: string, now: Date): Promise<Session[]> =>
  manager.find(Session, { where: { cohortId, startsAt: MoreThan(now), cancelledAt: IsNull() }, order: { startsAt: 'ASC', id: 'ASC' } });
