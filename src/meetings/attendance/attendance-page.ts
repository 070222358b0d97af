import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import type { Session } from '../sessions/session.entity.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { netMinutesOf } from '../sessions/session-programme.js';
import { durationInWords, whenInWords } from '../sessions/session-words.js';
import { toMeeting } from '../sessions/trails.js';
import { AttendanceQueries } from './attendance.queries.js';
import { minutesBetween } from './attendance.service.js';
import { type DoorGuest, DoorList } from './door-list.js';
import { assertDoorIsOpen, isCheckInOpen } from './door.policy.js';
import { rowOf } from './door-row.js';
import { jointFact } from './joint-words.js';
import { fieldsOf } from './marks.js';
import { partsOf } from './net-minutes.policy.js';

type Form = FormModel;
type Page = Promise<{ readonly view: string; readonly model: object }>;

/** Who is there: one row per guest, made for a thumb at the door. */
@Injectable()
export class AttendancePage {
  constructor(
    private readonly access: SessionAccess,
    private readonly sessions: SessionQueries,
    private readonly attendance: AttendanceQueries,
    private readonly list: DoorList,
    private readonly clock: Clock,
  ) {}

  async fields(actor: Actor, sessionId: string): Promise<readonly string[]> {
    await this.access.asTrainer(actor, sessionId);
    return [...fieldsOf(await this.list.of(sessionId)), 'naam', 'rol'];
  }

  async edit(actor: Actor, sessionId: string, form?: Form): Page {
    const session = await this.access.asTrainer(actor, sessionId);
    const now = this.clock.now();
    assertDoorIsOpen(session, now);
    const [guests, facts, blocks] = await Promise.all([this.list.of(sessionId), this.attendance.factsOf([sessionId]), this.sessions.blocksOf(sessionId)]);
    const parts = partsOf(blocks, minutesBetween(session.startsAt, session.endsAt));
    const filled = form ?? formModel(['naam', 'rol']);
    const model = {
      title: 'Wie is er?',
      trail: toMeeting(session),
      name: session.title,
      address: `/bijeenkomsten/${session.id}`,
      sessionId,
      personId: actor.personId,
      when: whenInWords(session, now),
      net: durationInWords(netMinutesOf(parts)),
      form: filled,
      errors: filled.errors,
      joint: jointFact(session, facts.get(sessionId)),
      groups: GROUPS.map(({ role, heading }) => ({
        heading,
        id: role,
        rows: guests.filter((guest) => guest.role === role).map((guest) => rowOf(guest, parts, form)),
      })),
      roles: GROUPS.map(({ role, label }) => ({ value: role, label, hint: null, isSelected: (filled['rol']?.value || 'buurtverbinder') === role })),
      isCheckInOpen: isCheckInOpen(session, now),
      hasHistory: guests.some(({ records }) => records.length > 0),
      strangers: strangersIn(guests, session),
    };
    return { view: 'meetings/attendance/edit', model };
  }
}

const GROUPS = [
  { role: 'buurtverbinder', heading: 'Bewoners', label: 'Bewoner' },
  { role: 'wijkprofessional', heading: 'Professionals', label: 'Professional' },
] as const;

/** Who walked in and may turn out to have an account. */
const strangersIn = (guests: readonly DoorGuest[], { id }: Session): readonly object[] =>
  guests
    .filter(({ walkInId, joinedTo }) => walkInId !== null && joinedTo === null)
    .map(({ name, walkInId }) => ({ name, href: `/bijeenkomsten/${id}/inlopers/${walkInId ?? ''}` }));
