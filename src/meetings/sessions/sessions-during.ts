import { type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { Session } from './session.entity.js';
import type { Span } from './slots.js';

/** Every session, of whatever group, that goes on in (a part of) this time. */
export const sessionsDuring = (manager: EntityManager, { startsAt, endsAt }: Span): Promise<Session[]> =>
  manager.findBy(Session, { startsAt: LessThan(endsAt), endsAt: MoreThan(startsAt), cancelledAt: IsNull() });
