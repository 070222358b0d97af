import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { Attempts, networkOf } from '../../accounts/index.js';
import { Enrolment } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isThere } from '../attendance/attendance-states.js';
import { AttendanceService } from '../attendance/attendance.service.js';
import { DoorList } from '../attendance/door-list.js';
import { arrivalOf, isCheckInOpen } from '../attendance/door.policy.js';
import type { Session } from '../sessions/session.entity.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { CodeDoesNotOpen, TrainerWroteOtherwise } from './check-in.errors.js';
import { DoorCodes } from './door-codes.js';

export interface Arrival {
  readonly personId: string;
  /** As it was typed. */
  readonly code: string;
  readonly ip: string;
  /** Only of this session; left out: of whichever the code is. */
  readonly sessionId?: string;
}

/** A guest says with the code of now that they are in the room (E12). What the trainer wrote goes first (D11). */
@Injectable()
export class CheckInService {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly sessions: SessionQueries,
    private readonly codes: DoorCodes,
    private readonly list: DoorList,
    private readonly attendance: AttendanceService,
    private readonly clock: Clock,
  ) {}

  /** Saying it again changes nothing. @throws CodeDoesNotOpen, TrainerWroteOtherwise, TooManyAttempts */
  async checkIn({ personId, code, ip, sessionId }: Arrival): Promise<Session> {
    const own = { what: 'door-code', whose: personId, most: 10 };
    // a whole group types behind one network
    const ofNetwork = { what: 'door-code-network', whose: networkOf(ip), most: 120 };
    await this.unitOfWork.run((tx) => this.attempts.count(tx, [own, ofNetwork]));

    return this.unitOfWork.run(async (tx) => {
      const open = await this.openFor(personId, tx.manager);
      const session = open.find(({ id }) => (sessionId ?? id) === id && this.codes.isRight(id, code));
      if (!session) throw new CodeDoesNotOpen();
      await this.attempts.forget(tx, own);
      await this.write(tx, session, personId);
      return session;
    });
  }

  /** The sessions that are on now and to which somebody is asked, of groups in which they take part. */
  async openFor(personId: string, manager: EntityManager = this.reader.manager): Promise<readonly Session[]> {
    const now = this.clock.now();
    const open = (await this.sessions.forGuest(personId, manager)).filter((session) => isCheckInOpen(session, now));
    if (open.length === 0) return [];
    const enrolments = await manager.findBy(Enrolment, { personId, cohortId: In(open.map(({ cohortId }) => cohortId)), endedAt: IsNull() });
    return open.filter(({ cohortId }) => enrolments.some((each) => each.cohortId === cohortId));
  }

  private async write(tx: Tx, session: Session, personId: string): Promise<void> {
    const guest = (await this.list.of(session.id, tx.manager)).find((each) => each.personId === personId);
    if (!guest) throw new CodeDoesNotOpen();
    const latest = guest.records.at(-1);
    if (!latest) await this.attendance.markThere(tx, session, guest, { way: 'self', byId: personId }, arrivalOf(session, this.clock.now()));
    else if (!isThere(latest.state)) throw new TrainerWroteOtherwise();
  }
}
