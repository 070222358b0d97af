import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { CohortQueries, type Enrolment, type TeamRole } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Session } from '../sessions/session.entity.js';
import { CannotBeJoined, NameIsThere } from './attendance.errors.js';
import { AttendanceService } from './attendance.service.js';
import { DoorList } from './door-list.js';
import { assertDoorIsOpen } from './door.policy.js';
import { WalkIn } from './walk-in.entity.js';

/** Who comes without being asked: written down by name, joined to an account later (E13). */
@Injectable()
export class WalkInsService {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly list: DoorList,
    private readonly cohorts: CohortQueries,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the record that they are there. @throws NameIsThere, DoorIsClosed */
  async add(tx: Tx, session: Session, { name, role }: { readonly name: string; readonly role: TeamRole }, byId: string): Promise<string> {
    assertDoorIsOpen(session, this.clock.now());
    const id = newId();
    const values = { id, sessionId: session.id, name, role, addedById: byId, addedAt: this.clock.now(), personId: null, joinedById: null, joinedAt: null };
    if (!(await insertOnce(tx, WalkIn, { sessionId: session.id, name }, values))) throw new NameIsThere();
    return this.attendance.markThere(tx, session, { key: id, personId: null, walkInId: id, role, records: [] }, { way: 'trainer', byId });
  }

  /** From now on what was written counts for this account; what stands there stays (D11). @throws CannotBeJoined */
  async join(tx: Tx, session: Session, walkInId: string, { personId, byId }: { readonly personId: string; readonly byId: string }): Promise<void> {
    const walkIn = await tx.manager.findOneBy(WalkIn, { id: walkInId, sessionId: session.id });
    if (!walkIn) throw new NotFound('nobody who walked in at this session');
    const candidates = await this.candidatesFor(session, tx.manager);
    if (!candidates.some((each) => each.personId === personId)) throw new CannotBeJoined();
    const joined = { personId, joinedById: byId, joinedAt: this.clock.now() };
    const { affected } = await tx.manager.update(WalkIn, { id: walkInId, personId: IsNull() }, joined);
    if (affected === 0) throw new CannotBeJoined();
    await this.attendance.tell(tx, session);
  }

  /** Who takes part in the group and is not on the list of this session yet. */
  async candidatesFor({ id, cohortId }: Session, manager?: EntityManager): Promise<readonly Enrolment[]> {
    const guests = await this.list.of(id, manager);
    const taken = new Set([...guests.flatMap(({ personId }) => personId ?? []), ...(await this.joinedAt(id, manager))]);
    return (await this.cohorts.activeEnrolments(cohortId, undefined, manager)).filter(({ personId }) => !taken.has(personId));
  }

  private async joinedAt(sessionId: string, manager?: EntityManager): Promise<readonly string[]> {
    return (await this.list.walkInsOf(sessionId, manager)).flatMap(({ personId }) => personId ?? []);
  }
}
