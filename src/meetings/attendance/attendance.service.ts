import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Session } from '../sessions/session.entity.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { AttendanceRecord, type AttendanceWay } from './attendance-record.entity.js';
import { AttendanceRecorded } from './attendance-events.js';
import { type AttendanceState, labelOf } from './attendance-states.js';
import { type DoorGuest, DoorList } from './door-list.js';
import { assertDoorIsOpen } from './door.policy.js';
import { fieldOf, type Mark } from './marks.js';
import { netMinutesFor, partsOf } from './net-minutes.policy.js';

export interface Marked {
  readonly marks: ReadonlyMap<string, Mark>;
  /** Who was left open and of whom nothing stands is there. */
  readonly restIsThere: boolean;
}

/** Whom it is about, and what was written of them before. */
type Standing = Pick<DoorGuest, 'key' | 'personId' | 'walkInId' | 'role' | 'records'>;
type Wanted = Pick<AttendanceRecord, 'state' | 'minutes' | 'netMinutes'>;
type Parts = ReturnType<typeof partsOf>;

const MINUTE = 60_000;

/** Who was there, as the door says it. Every change is a next record of that guest; what nobody changed is not written again (D11). */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly sessions: SessionQueries,
    private readonly list: DoorList,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Two who write at once only meet where they say something different of the same guest: then the second is asked.
   * Gives the ids of what it wrote.
   * @throws InvalidInput with who wrote what, DoorIsClosed
   */
  async save(tx: Tx, session: Session, { marks, restIsThere }: Marked, byId: string): Promise<readonly string[]> {
    assertDoorIsOpen(session, this.clock.now());
    const parts = await this.partsOf(tx, session);
    const conflicts: Record<string, string> = {};
    const changed: { guest: DoorGuest; wanted: Wanted }[] = [];
    for (const guest of await this.list.of(session.id, tx.manager)) {
      const latest = guest.records.at(-1);
      const mark = marks.get(guest.key) ?? (restIsThere && !latest ? PRESENT : null);
      if (!mark) continue;
      const wanted = complete(parts, mark);
      if (isSame(latest, wanted)) continue;
      const isOutOfDate = latest !== undefined && latest.number !== mark.seen;
      if (isOutOfDate && isUntouched(guest, wanted, mark.seen)) continue;
      if (isOutOfDate) conflicts[fieldOf('staat', guest.key)] = await this.conflictOf(guest, latest);
      else changed.push({ guest, wanted });
    }
    if (Object.keys(conflicts).length > 0) throw new InvalidInput(conflicts);
    const written: string[] = [];
    for (const { guest, wanted } of changed) written.push(await this.write(tx, session, guest, wanted, { way: 'trainer', byId }));
    if (changed.length > 0) await this.tell(tx, session);
    return written;
  }

  /** One guest is there: who walks in, or who says so with the code of now. */
  async markThere(tx: Tx, session: Session, guest: Standing, by: By, how: Pick<Mark, 'state' | 'minutes'> = PRESENT): Promise<string> {
    const id = await this.write(tx, session, guest, complete(await this.partsOf(tx, session), { ...how, netMinutes: null }), by);
    await this.tell(tx, session);
    return id;
  }

  tell(tx: Tx, { id, cohortId }: Session): Promise<void> {
    return tx.publish(new AttendanceRecorded(id, cohortId, this.clock.now()));
  }

  private async partsOf({ manager }: Tx, { id, startsAt, endsAt }: Session): Promise<Parts> {
    return partsOf(await this.sessions.blocksOf(id, manager), minutesBetween(startsAt, endsAt));
  }

  private async write(
    tx: Tx,
    { id: sessionId }: Session,
    { key, personId, walkInId, role, records }: Standing,
    wanted: Wanted,
    { way, byId }: By,
  ): Promise<string> {
    const number = (records.at(-1)?.number ?? 0) + 1;
    const unique = personId === null ? { walkInId: walkInId ?? '', number } : { sessionId, personId, number };
    const id = newId();
    const record = { id, sessionId, personId, walkInId, number, role, ...wanted, way, writtenById: byId, writtenAt: this.clock.now() };
    if (!(await insertOnce(tx, AttendanceRecord, unique, record)))
      throw new InvalidInput({ [fieldOf('staat', key)]: 'Een ander schreef hier net ook iets. Kijk wat klopt en bewaar nog eens.' });
    return id;
  }

  private async conflictOf({ name }: DoorGuest, { state, way, writtenById }: AttendanceRecord): Promise<string> {
    if (way === 'self') return `${name} zei net zelf er te zijn. Kijk wat klopt, en druk nog eens op Bewaar.`;
    const names = writtenById === null ? new Map() : await this.people.namesOf([writtenById]);
    const writer = writtenById === null ? 'Een ander' : nameIn(names, writtenById).firstName;
    return `${name}: ${writer} schreef net “${labelOf(state)}” op. Kijk wat klopt, en druk nog eens op Bewaar.`;
  }
}

interface By {
  readonly way: AttendanceWay;
  readonly byId: string;
}

const PRESENT: Mark = { state: 'present', minutes: null, netMinutes: null, seen: 0 };

export const minutesBetween = (from: Date, until: Date): number => Math.round((until.getTime() - from.getTime()) / MINUTE);

function complete(parts: Parts, { state, minutes, netMinutes }: Pick<Mark, 'state' | 'minutes' | 'netMinutes'>): Wanted {
  return { state, minutes, netMinutes: isAway(state) ? 0 : (netMinutes ?? netMinutesFor(parts, state, minutes ?? 0)) };
}

const isAway = (state: AttendanceState): boolean => state === 'excused' || state === 'absent';

const isSame = (one: Wanted | undefined, other: Wanted): boolean =>
  one?.state === other.state && one.minutes === other.minutes && one.netMinutes === other.netMinutes;

/** The page showed this already: who sent it did not touch this guest, so what another wrote meanwhile stands. */
function isUntouched({ records, hasDeclined }: DoorGuest, wanted: Wanted, seen: number): boolean {
  const shown = records.find(({ number }) => number === seen);
  return shown ? isSame(shown, wanted) : hasDeclined && wanted.state === 'excused';
}
