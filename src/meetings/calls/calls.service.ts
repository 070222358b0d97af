import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { CohortQueries } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { hashOfToken } from '../../platform/security/tokens.js';
import type { Session } from '../sessions/session.entity.js';
import { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { AlreadyCalled, NoSuchGuest } from './calls.errors.js';
import { CallListEntry } from './call-list-entry.entity.js';
import { SessionCall } from './session-call.entity.js';

/** Who called whom, and whom mail does not reach. Who may is for who calls this to say (`SessionAccess`). */
@Injectable()
export class CallsService {
  constructor(
    private readonly people: PeopleQueries,
    private readonly cohorts: CohortQueries,
    private readonly clock: Clock,
  ) {}

  /** The unique key decides which of two trainers called. @throws AlreadyCalled for the other */
  async called(tx: Tx, session: Session, personId: string, calledById: string): Promise<void> {
    await assertIsGuest(tx, session, personId);
    const key = { sessionId: session.id, personId, about: newsOf(session) };
    if (await insertOnce(tx, SessionCall, key, { ...key, calledById, calledAt: this.clock.now() })) return;
    const first = await tx.manager.findOneByOrFail(SessionCall, key);
    if (first.calledById !== calledById) throw new AlreadyCalled(nameIn(await this.people.namesOf([first.calledById ?? '']), first.calledById).firstName);
  }

  /** It was a mistake. */
  async notCalled({ manager }: Tx, session: Session, personId: string): Promise<void> {
    await manager.delete(SessionCall, { sessionId: session.id, personId, about: newsOf(session) });
  }

  /** For every session of the group, until somebody takes them off, or they leave the group. */
  async add(tx: Tx, { cohortId }: Session, personId: string, noted: { readonly phone: string | null; readonly byId: string }): Promise<void> {
    const active = await this.cohorts.activeEnrolments(cohortId, undefined, tx.manager);
    if (!active.some((enrolment) => enrolment.personId === personId)) throw new NoSuchGuest('somebody who does not take part');
    const key = { cohortId, personId };
    const { phone, byId: addedById } = noted;
    if (await insertOnce(tx, CallListEntry, key, { ...key, phone, addedById, addedAt: this.clock.now() })) return;
    await tx.manager.update(CallListEntry, key, { phone, addedById, addedAt: this.clock.now() });
  }

  async remove({ manager }: Tx, { cohortId }: Session, personId: string): Promise<void> {
    await manager.delete(CallListEntry, { cohortId, personId });
  }
}

/** What there is to tell: another time, another place, or that it is off, is news again. */
export const newsOf = ({ startsAt, endsAt, venueId, onlineLink, cancelledAt }: Session): string =>
  hashOfToken(JSON.stringify([startsAt, endsAt, venueId, onlineLink, cancelledAt !== null]));

async function assertIsGuest({ manager }: Tx, { id: sessionId }: Session, personId: string): Promise<void> {
  if (!(await manager.existsBy(SessionInvitee, { sessionId, personId }))) throw new NoSuchGuest('somebody who is not asked');
}
